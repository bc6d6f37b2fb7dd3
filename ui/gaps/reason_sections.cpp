// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gaps/reason_sections.h"

#include "core/gap/judge/lending.h"
#include "ui/render/parts/frame.h"
#include "ui/render/parts/glyphs.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/shape_mark.h"

#include <QBoxLayout>
#include <QGridLayout>

#include <cmath>

namespace trama::ui {

namespace {

constexpr std::size_t kLendersShown = 5;
constexpr std::size_t kRecordsShown = 8;

void clear(QGridLayout *grid)
{
    while (QLayoutItem *item = grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

ThemeLabel *label(const QString &text, const char *font, const char *color, QWidget *parent)
{
    auto *made = new ThemeLabel(font, color, parent);
    made->setTextFormat(Qt::PlainText);
    made->setText(text);
    return made;
}

QString nameOf(const Workspace &workspace, int region)
{
    const auto &regions = workspace.snapshot().regions();
    const auto index = static_cast<std::size_t>(region);
    return region >= 0 && index < regions.size() ? regions[index].name : QString();
}

/// "TRL 5–7" of the services of that kind, empty where none states it.
QString trlText(
    const Workspace &workspace, const snapshot::Snapshot::Position &at, const QString &service)
{
    const auto &chunk = *workspace.snapshot().chunks()[static_cast<std::size_t>(at.chunk)];
    int from = 10;
    int to = 0;
    for (std::size_t i = chunk.firstService[at.row]; i < chunk.firstService[at.row + 1]; ++i) {
        const QString type = workspace.snapshot().dictionary().text(chunk.services.type[i]);
        if ((service.isEmpty() || type == service) && chunk.services.trlMin[i] > 0) {
            from = std::min(from, int(chunk.services.trlMin[i]));
            to = std::max(to, int(chunk.services.trlMax[i]));
        }
    }
    if (to == 0) {
        return {};
    }
    return from == to ? QStringLiteral("TRL %1").arg(from)
                      : QStringLiteral("TRL %1–%2").arg(from).arg(to);
}

} // namespace

ShapeMark *regionMark(const Workspace &workspace, int region, QWidget *parent)
{
    const std::size_t count = workspace.snapshot().regions().size();
    const std::vector<int> categories = render::categories(std::vector<double>(count, 1));
    const auto index = static_cast<std::size_t>(region);
    const int category = region >= 0 && index < count ? categories[index] : -1;
    auto *mark = new ShapeMark(12, parent);
    mark->setShapes([category]() -> std::vector<render::Shape> {
        const render::CategoryStyle style = render::categoryStyle(category, theme());
        return {render::Shape{render::categoricalShape(style.shape, {6, 6}, 5), style.fill,
            {style.outline, 1, false}, render::Pattern::None, {}}};
    });
    return mark;
}

LenderList::LenderList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(dp(8));
    m_grid->setVerticalSpacing(dp(4));
    m_grid->setColumnStretch(1, 1);
}

void LenderList::setLenders(const Workspace &workspace, const gap::NeedResult &need)
{
    clear(m_grid);
    const std::size_t shown = std::min(need.lenders.size(), kLendersShown);
    for (std::size_t i = 0; i < shown; ++i) {
        addLender(static_cast<int>(i), workspace, need, need.lenders[i]);
    }
    if (shown < need.lenders.size()) {
        m_grid->addWidget(label(tr("and %n more", nullptr, int(need.lenders.size() - shown)),
                              "small", "muted", this),
            int(shown), 1, 1, 4);
    }
}

void LenderList::addLender(
    int row, const Workspace &workspace, const gap::NeedResult &need, const gap::Lender &lender)
{
    const double missing = std::max(1.0, need.target - need.supply.nOpen);
    m_grid->addWidget(regionMark(workspace, lender.region, this), row, 0);
    m_grid->addWidget(label(nameOf(workspace, lender.region), "body", "text", this), row, 1);
    const bool isWhole = missing == std::floor(missing);
    ThemeLabel *facilities = label(
        tr("%1 of %2")
            .arg(texts().integer(lender.facilities), texts().number(missing, isWhole ? 0 : 1)),
        "body", "muted", this);
    facilities->setToolTip(tr("Facilities that admit these users and have room, of those missing"));
    facilities->setWordWrap(false);
    m_grid->addWidget(facilities, row, 2);
    ThemeLabel *minutes = label(minutesText(lender), "body", "muted", this);
    minutes->setWordWrap(false);
    m_grid->addWidget(minutes, row, 3);
    ThemeLabel *borrow = label(texts().number(lender.borrow, 2), "strong", "text", this);
    borrow->setToolTip(tr("Share of what is missing that could be borrowed"));
    borrow->setAlignment(Qt::AlignRight);
    borrow->setWordWrap(false);
    m_grid->addWidget(borrow, row, 4);
}

QString LenderList::minutesText(const gap::Lender &lender) const
{
    if (lender.isRemote) {
        return tr("without travel");
    }
    return std::isnan(lender.minutes) ? tr("distance unknown")
                                      : tr("%1 min").arg(texts().number(lender.minutes, 0));
}

RecordList::RecordList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(dp(8));
    m_grid->setVerticalSpacing(dp(2));
    m_grid->setColumnStretch(1, 1);
}

void RecordList::setNeed(const Workspace &workspace, const gap::NeedResult &need)
{
    clear(m_grid);
    std::vector<storage::Key> keys = need.facilities;
    keys.insert(keys.end(), need.coming.begin(), need.coming.end());
    keys.insert(keys.end(), need.inferred.begin(), need.inferred.end());
    m_isOfLender = keys.empty() && !need.lenders.empty();
    if (m_isOfLender) {
        keys = gap::lendingFacilities(
            workspace.snapshot(), workspace.report()->settings, need, need.lenders.front().region);
    }
    m_facilities = QSet<storage::Key>(keys.begin(), keys.end());
    const std::size_t shown = std::min(keys.size(), kRecordsShown);
    for (std::size_t i = 0; i < shown; ++i) {
        addRecord(static_cast<int>(i), workspace, need, keys[i]);
    }
}

void RecordList::addRecord(
    int row, const Workspace &workspace, const gap::NeedResult &need, storage::Key key)
{
    const auto at = workspace.snapshot().find(key);
    if (at.chunk < 0) {
        return;
    }
    const auto &chunk = *workspace.snapshot().chunks()[static_cast<std::size_t>(at.chunk)];
    m_grid->addWidget(regionMark(workspace, chunk.region[at.row], this), row, 0);
    QPushButton *link = linkButton("record", this);
    link->setText(chunk.name(at.row).replace(QLatin1Char('&'), QLatin1String("&&")));
    link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    link->setToolTip(chunk.name(at.row));
    connect(link, &QPushButton::clicked, this, [this, key] { Q_EMIT recordAsked(key); });
    m_grid->addWidget(link, row, 1);
    QString words = stateText(need, key);
    if (words.isEmpty()) {
        words = trlText(workspace, at, need.at.service);
    }
    ThemeLabel *state = label(words, "small", "muted", this);
    state->setWordWrap(false);
    m_grid->addWidget(state, row, 2, Qt::AlignRight);
}

QString RecordList::stateText(const gap::NeedResult &need, storage::Key key) const
{
    const auto has = [key](const std::vector<storage::Key> &keys) {
        return std::binary_search(keys.begin(), keys.end(), key);
    };
    if (has(need.restricted)) {
        return tr("not open");
    }
    if (has(need.unclear)) {
        return tr("access unknown");
    }
    if (has(need.coming)) {
        return tr("coming");
    }
    return has(need.inferred) ? tr("inferred") : QString();
}

} // namespace trama::ui
