// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facilities/record/record_head.h"

#include "ui/facilities/region_mark.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/parts.h"

#include <QMenu>
#include <QVBoxLayout>

namespace trama::ui {

namespace {

const char *statusRole(const QString &status)
{
    return status == QLatin1String("operational")                                   ? "success"
        : status == QLatin1String("closed") || status == QLatin1String("suspended") ? "warn"
                                                                                    : "plain";
}

/// Share of the fields that say something, without those that no facility needs.
double filledShare(const storage::Record &record)
{
    static const QStringList kAside{QStringLiteral("name_en"), QStringLiteral("name_pt"),
        QStringLiteral("acronym"), QStringLiteral("types"), QStringLiteral("closes"),
        QStringLiteral("host"), QStringLiteral("region"), QStringLiteral("area_served"),
        QStringLiteral("accreditation"), QStringLiteral("author"), QStringLiteral("list_id"),
        QStringLiteral("capacity"), QStringLiteral("used"), QStringLiteral("unit")};
    int asked = 1; // the place
    int filled = record.point ? 1 : 0;
    for (const domain::Field &field : domain::findEntity("infrastructure")->fields) {
        const QString name = QString::fromLatin1(field.name);
        if (!kAside.contains(name)) {
            ++asked;
            filled += record.values.value(name).toString().isEmpty() ? 0 : 1;
        }
    }
    return double(filled) / asked;
}

} // namespace

RecordHead::RecordHead(QWidget *parent)
    : QWidget(parent)
    , m_mark(new QLabel(this))
    , m_crumb(new ElidedLabel("small", "muted", this))
    , m_name(new ThemeLabel("panelTitle", "text", this))
    , m_back(iconButton("recordBefore", "arrow-left", this))
    , m_on(iconButton("recordAfter", "arrow-right", this))
    , m_more(iconButton("recordMore", "more", this))
    , m_close(iconButton("recordClose", "close", this))
    , m_status(new Pill(this))
    , m_tier(new Pill(this))
    , m_filled(new Pill(this))
    , m_menu(new QMenu(this))
{
    m_name->setObjectName(QStringLiteral("recordName"));
    auto *top = new QHBoxLayout;
    top->setSpacing(dp(2));
    top->addWidget(m_mark);
    top->addSpacing(dp(4));
    top->addWidget(m_crumb, 1);
    for (QToolButton *tool : {m_back, m_on, m_more, m_close}) {
        top->addWidget(tool);
    }
    auto *pills = new FlowLayout(nullptr, 6, 4);
    for (Pill *pill : {m_status, m_tier, m_filled}) {
        pills->addWidget(pill);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(dp(16), dp(10), dp(8), dp(8));
    layout->setSpacing(dp(6));
    layout->addLayout(top);
    layout->addWidget(m_name);
    layout->addLayout(pills);
    connect(m_more, &QToolButton::clicked, this,
        [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    connect(m_back, &QToolButton::clicked, this, [this] { Q_EMIT moved(-1); });
    connect(m_on, &QToolButton::clicked, this, [this] { Q_EMIT moved(1); });
    connect(m_close, &QToolButton::clicked, this, &RecordHead::closed);
}

void RecordHead::setRecord(const storage::Record &record, int region, const QString &regionName)
{
    const auto text
        = [&](const char *field) { return record.values.value(QLatin1String(field)).toString(); };
    const text::Texts &catalogue = texts();
    m_mark->setVisible(region >= 0);
    if (region >= 0) {
        m_mark->setPixmap(regionMark(region, dp(12), devicePixelRatioF()));
    }
    QStringList crumb{regionName.isEmpty() ? tr("outside the regions") : regionName};
    if (!text("type").isEmpty()) {
        crumb.append(catalogue.term(QStringLiteral("facility_type"), text("type")));
    }
    m_crumb->setText(crumb.join(QStringLiteral(" · ")));
    m_name->setText(text("name"));
    const QString status = text("status");
    m_status->setText(status.isEmpty() ? tr("State unknown")
                                       : catalogue.term(QStringLiteral("life_cycle"), status),
        statusRole(status));
    const QString tier = text("tier").isEmpty() ? QStringLiteral("partner") : text("tier");
    m_tier->setText(catalogue.term(QStringLiteral("tier"), tier));
    m_filled->setText(tr("%1 complete").arg(catalogue.percent(filledShare(record))));
}

void RecordHead::fillMore()
{
    m_menu->clear();
    m_menu->addAction(icon("map"), tr("Show on Map"), this, &RecordHead::onMapAsked);
    m_menu->addAction(icon("duplicate"), tr("Duplicate"), this, &RecordHead::duplicateAsked);
    m_menu->addAction(icon("delete"), tr("Delete"), this, &RecordHead::deleteAsked);
}

void RecordHead::retranslate()
{
    const std::pair<QToolButton *, QString> tips[]{{m_back, tr("Record before")},
        {m_on, tr("Record after")}, {m_more, tr("More")}, {m_close, tr("Close the record")}};
    for (const auto &[tool, tip] : tips) {
        tool->setToolTip(tip);
        tool->setAccessibleName(tip);
    }
    fillMore();
}

} // namespace trama::ui
