// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/place_popup.h"

#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"
#include "ui/workspace/workspace.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace trama::ui {

namespace {

constexpr int kNamed = 8; ///< from here on "Show Rows" lists them

} // namespace

PlacePopup::PlacePopup(Workspace &workspace, const QVector<qint64> &facilities, QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
    , m_workspace(workspace)
    , m_facilities(facilities)
{
    setObjectName(QStringLiteral("placePopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(dp(14), dp(10), dp(14), dp(10));
    column->setSpacing(dp(2));
    auto *title = new ThemeLabel("chartTitle", "text", this);
    title->setText(tr("%n facilities here", nullptr, int(facilities.size())));
    setAccessibleName(title->text());
    column->addWidget(title);
    for (qsizetype i = 0; i < facilities.size() && i < kNamed; ++i) {
        addFacility(facilities[i]);
    }
    addFoot();
}

void PlacePopup::addFacility(qint64 facility)
{
    const auto at = m_workspace.snapshot().find(facility);
    if (at.chunk < 0) {
        return;
    }
    QPushButton *open = linkButton("openFacility", this);
    open->setText(m_workspace.snapshot().chunks()[std::size_t(at.chunk)]->name(at.row));
    connect(open, &QPushButton::clicked, this, [this, facility] {
        Workspace &workspace = m_workspace;
        close();
        workspace.setSelection({facility});
        workspace.show({Target::Kind::Record, QStringLiteral("infrastructure"), facility, {}, {}});
    });
    layout()->addWidget(open);
    layout()->setAlignment(open, Qt::AlignLeft);
}

void PlacePopup::addFoot()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, dp(6), 0, 0);
    row->setSpacing(dp(14));
    QPushButton *rows = linkButton("showRows", this);
    rows->setText(tr("Show Rows"));
    QPushButton *nearer = linkButton("zoomThere", this);
    nearer->setText(tr("Zoom There"));
    row->addWidget(rows);
    row->addWidget(nearer);
    row->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(rows, &QPushButton::clicked, this, [this] {
        Workspace &workspace = m_workspace;
        Target target;
        target.kind = Target::Kind::Rows;
        target.filter.keys = QSet<storage::Key>(m_facilities.begin(), m_facilities.end());
        close();
        workspace.show(target);
    });
    connect(nearer, &QPushButton::clicked, this, [this] {
        Q_EMIT nearerWanted(m_facilities);
        close();
    });
}

void PlacePopup::showAt(QPoint global)
{
    adjustSize();
    const QRect room = parentWidget()->screen()->availableGeometry();
    const int x = std::min(global.x() + dp(8), room.right() - width());
    const int y = std::min(global.y() + dp(8), room.bottom() - height());
    move(std::max(x, room.left()), std::max(y, room.top()));
    show();
}

void PlacePopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().color("line"), 1));
    painter.setBrush(theme().color("surface"));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), dp(8), dp(8));
}

} // namespace trama::ui
