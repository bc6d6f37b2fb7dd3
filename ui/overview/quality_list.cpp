// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/quality_list.h"

#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QCoreApplication>
#include <QHBoxLayout>

namespace trama::ui {

namespace {

constexpr double kRow = 36; ///< dp

/// A row of the list with a line above it.
class QualityRow : public QWidget {
public:
    QualityRow(const QualityLine &line, QWidget *parent)
        : QWidget(parent)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(dp(16), 0, dp(12), 0);
        row->setSpacing(dp(10));
        row->addWidget(new IconLabel(line.icon, "muted", 16, this));
        auto *words = new ThemeLabel("body", "text", this);
        words->setText(line.text);
        row->addWidget(words, 1);
        if (!line.link.isEmpty()) {
            m_link = linkButton(line.name, this);
            m_link->setText(line.link);
            m_link->setAccessibleName(QStringLiteral("%1: %2").arg(line.link, line.text));
            row->addWidget(m_link);
        }
        setMinimumHeight(dp(kRow));
    }

    QPushButton *link() const { return m_link; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(QPen(theme().color("line"), 1));
        painter.drawLine(QPointF(0, 0.5), QPointF(width(), 0.5));
    }

private:
    QPushButton *m_link = nullptr;
};

QString words(const char *text, int count)
{
    return QCoreApplication::translate("trama::ui::QualityList", text, nullptr, count);
}

} // namespace

QualityList::QualityList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
}

void QualityList::setLines(const QVector<QualityLine> &lines)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QualityLine &line : lines) {
        auto *row = new QualityRow(line, this);
        if (row->link()) {
            // Queued: the click may make the list anew, and the button with it.
            connect(
                row->link(), &QPushButton::clicked, this,
                [this, target = line.target] { Q_EMIT opened(target); }, Qt::QueuedConnection);
        }
        m_rows->addWidget(row);
    }
    if (lines.isEmpty()) {
        m_rows->addWidget(new QualityRow(
            {"", "success", tr("Every facility states what the analyses need."), {}, {}}, this));
    }
    m_rows->addStretch(1);
}

QVector<QualityLine> qualityLines(const overview::Summary &summary, const snapshot::Filter &filter)
{
    using snapshot::Lacking;
    QVector<QualityLine> lines;
    const QString show = QualityList::tr("Show");
    const auto add
        = [&](const char *name, const char *icon, const char *text, int count, Lacking lacking) {
              if (count > 0) {
                  Target target{Target::Kind::Rows, {}, 0, filter, {}};
                  target.filter.lacking = lacking;
                  lines.append({name, icon, words(text, count), show, target});
              }
          };
    add("withoutPlace", "pin",
        QT_TRANSLATE_N_NOOP("trama::ui::QualityList", "%n facilities have no location"),
        summary.withoutPlace, Lacking::Place);
    add("notChecked", "stale",
        QT_TRANSLATE_N_NOOP("trama::ui::QualityList", "%n not checked for 24 months"),
        summary.notChecked(), Lacking::RecentCheck);
    add("withoutUse", "help",
        QT_TRANSLATE_N_NOOP("trama::ui::QualityList", "%n have no use figures"), summary.withoutUse,
        Lacking::UseFigures);
    add("withoutService", "service",
        QT_TRANSLATE_N_NOOP("trama::ui::QualityList", "%n have no service"), summary.withoutService,
        Lacking::Service);
    add("withoutSource", "source",
        QT_TRANSLATE_N_NOOP("trama::ui::QualityList", "%n have no source"), summary.withoutSource,
        Lacking::Source);
    if (summary.unplaced > 0) {
        Target target{Target::Kind::Rows, {}, 0, filter, {}};
        target.filter.regions = {snapshot::kUnplaced};
        lines.append({"unplaced", "region",
            words(QT_TRANSLATE_N_NOOP("trama::ui::QualityList", "%n are in no region of the set"),
                summary.unplaced),
            show, target});
    }
    return lines;
}

} // namespace trama::ui
