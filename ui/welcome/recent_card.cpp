// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/recent_card.h"

#include "ui/welcome/land_picture.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QUrl>

#include <array>

namespace trama::ui {

namespace {

constexpr double kWidth = 214; ///< dp
constexpr double kPicture = 118;
constexpr double kSide = 12;
constexpr double kRadius = 6;
constexpr std::array kFonts{"strong", "body", "small", "small"};
constexpr std::array kColors{"text", "text", "muted", "muted"};

} // namespace

QString contentsOf(const RecentFile &file)
{
    const QString facilities = RecentCard::tr("%n facilities", nullptr, file.facilities);
    const QString regions = file.regions.size() == 1
        ? file.regions.first()
        : RecentCard::tr("%n regions", nullptr, int(file.regions.size()));
    return RecentCard::tr("%1, %2").arg(regions, facilities);
}

QString folderOf(const RecentFile &file)
{
    const QString folder = QFileInfo(file.path).absolutePath();
    const QString home = QDir::homePath() + QLatin1Char('/');
    return QDir::toNativeSeparators(folder.startsWith(home) ? folder.mid(home.size()) : folder);
}

RecentCard::RecentCard(const RecentFile &file, QWidget *parent)
    : QAbstractButton(parent)
    , m_file(file)
    , m_picture(new LandPicture(this))
{
    setObjectName(QStringLiteral("recent_") + QFileInfo(file.path).completeBaseName());
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_picture->setRegions(file.outlines);
    setText(QFileInfo(file.path).fileName());
    setAccessibleName(lines().join(QStringLiteral(", ")));
    setToolTip(QDir::toNativeSeparators(file.path));
}

QStringList RecentCard::lines() const
{
    return {text(), contentsOf(m_file), texts().date(m_file.opened), folderOf(m_file)};
}

QSize RecentCard::sizeHint() const
{
    int height = dp(kPicture) + dp(20);
    for (const char *font : kFonts) {
        height += QFontMetrics(typeFont(font)).height();
    }
    return {dp(kWidth), height};
}

void RecentCard::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    m_picture->setGeometry(1, 1, width() - 2, dp(kPicture));
}

void RecentCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().color(underMouse() ? "lineStrong" : "line"), 1));
    painter.setBrush(theme().color("surface"));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), dp(kRadius), dp(kRadius));
    QRectF line(dp(kSide), dp(kPicture) + dp(10), width() - 2 * dp(kSide), 0);
    const QStringList words = lines();
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QFont font = typeFont(kFonts[std::size_t(i)]);
        const QFontMetricsF metrics(font);
        line.setHeight(metrics.height());
        painter.setFont(font);
        painter.setPen(theme().color(kColors[std::size_t(i)]));
        painter.drawText(line, Qt::AlignVCenter,
            metrics.elidedText(words[i], i == 3 ? Qt::ElideMiddle : Qt::ElideRight, line.width()));
        line.translate(0, line.height());
    }
}

void RecentCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    case Qt::Key_Delete:
        Q_EMIT removeRequested();
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void RecentCard::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("recentMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, &RecentCard::click);
    menu->addAction(tr("Open the Folder"), this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_file.path).absolutePath()));
    });
    menu->addSeparator();
    menu->addAction(tr("Remove from the List"), this, &RecentCard::removeRequested);
    menu->popup(event->globalPos());
}

bool RecentCard::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        updateGeometry();
    } else if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) {
        update();
    }
    return QAbstractButton::event(event);
}

MissingFile::MissingFile(const RecentFile &file, QWidget *parent)
    : QFrame(parent)
{
    const QString base = QFileInfo(file.path).completeBaseName();
    setObjectName(QStringLiteral("missing_") + base);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(dp(16), dp(8), dp(16), dp(8));
    row->setSpacing(dp(10));
    row->addWidget(new IconLabel("hide", "muted", 16, this));
    auto *words = new ThemeLabel("body", "muted", this);
    words->setText(
        tr("%1 was last at %2 on %3 and is not there now")
            .arg(QFileInfo(file.path).fileName(), folderOf(file), texts().date(file.opened)));
    row->addWidget(words, 1);
    auto *locate = button("locate", nullptr, this);
    locate->setText(tr("Locate…"));
    auto *remove = button("remove", nullptr, this);
    remove->setText(tr("Remove"));
    row->addWidget(locate);
    row->addWidget(remove);
    connect(locate, &QPushButton::clicked, this, &MissingFile::locateRequested);
    connect(remove, &QPushButton::clicked, this, &MissingFile::removeRequested);
}

void MissingFile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().color("line"), 1));
    painter.setBrush(theme().color("raised"));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), dp(kRadius), dp(kRadius));
}

} // namespace trama::ui
