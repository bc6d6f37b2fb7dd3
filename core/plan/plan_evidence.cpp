// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_evidence.h"

#include "core/gap/sentences.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace trama::plan {

namespace {

constexpr std::size_t kGapsShown = 20;
constexpr std::size_t kLendersShown = 3;
constexpr qsizetype kNamesShown = 12;

/// The snapshot without the names that `mayName` refuses; keys, regions and counts stay.
snapshot::Snapshot named(
    const snapshot::Snapshot &snapshot, const std::function<bool(snapshot::Key facility)> &mayName)
{
    if (!mayName) {
        return snapshot;
    }
    std::vector<std::shared_ptr<const snapshot::Chunk>> chunks;
    for (const auto &chunk : snapshot.chunks()) {
        auto copy = std::make_shared<snapshot::Chunk>(*chunk);
        copy->names.clear();
        for (std::size_t row = 0; row < chunk->size(); ++row) {
            if (mayName(chunk->key[row])) {
                copy->names.append(chunk->name(row).toUtf8());
            }
            copy->nameEnd[row] = static_cast<quint32>(copy->names.size());
        }
        chunks.push_back(std::move(copy));
    }
    return snapshot.withChunks(std::move(chunks));
}

QStringList bandsOf(const QString &text)
{
    static const QRegularExpression separator(QStringLiteral("\\s*[|;]\\s*"));
    return text.split(separator, Qt::SkipEmptyParts);
}

QString codeWords(const PlanBlocks &blocks, const char *prefix, const QString &code)
{
    return blocks.words((prefix + code.toLatin1()).constData());
}

QString openOfTarget(const PlanBlocks &blocks, const gap::NeedResult &need)
{
    const bool isWhole = need.target == std::floor(need.target);
    return blocks.words("plan.evidence.ofTarget",
        {blocks.texts().integer(need.supply.nOpen),
            blocks.texts().number(need.target, isWhole ? 0 : 1)});
}

} // namespace

PlanEvidence::PlanEvidence(const PlanInput &input)
    : m_report(*input.report)
    , m_snapshot(named(*input.snapshot, input.mayName))
{
}

QString PlanEvidence::regionName(int region) const
{
    const auto &regions = m_snapshot.regions();
    if (region < 0 || static_cast<std::size_t>(region) >= regions.size()) {
        return {};
    }
    const snapshot::RegionRow &row = regions[static_cast<std::size_t>(region)];
    return row.name.isEmpty() ? row.code : row.name;
}

const gap::NeedResult *PlanEvidence::needOf(const ActionRow &action) const
{
    const storage::Key region = fieldKey(action.record, "need_region");
    const QStringList bands = bandsOf(action.text("need_bands"));
    const auto &regions = m_snapshot.regions();
    for (const gap::NeedResult &need : m_report.needs) {
        const bool isRegion = need.at.region >= 0
            && static_cast<std::size_t>(need.at.region) < regions.size()
            && regions[static_cast<std::size_t>(need.at.region)].key == region;
        if (isRegion && need.at.sector == action.text("need_sector")
            && need.at.stage == action.text("need_stage")
            && need.at.service == action.text("need_service") && need.at.bands == bands) {
            return &need;
        }
    }
    return nullptr;
}

QString PlanEvidence::facilityNames(
    const PlanBlocks &blocks, const std::vector<snapshot::Key> &facilities) const
{
    QStringList names;
    for (const snapshot::Key key : facilities) {
        const snapshot::Snapshot::Position at = m_snapshot.find(key);
        if (at.chunk < 0 || names.size() == kNamesShown) {
            continue;
        }
        const QString name = m_snapshot.chunks()[static_cast<std::size_t>(at.chunk)]->name(at.row);
        if (!name.isEmpty()) {
            names.append(name);
        }
    }
    const qint64 unnamed = static_cast<qint64>(facilities.size()) - names.size();
    if (unnamed > 0) {
        const char *key = names.isEmpty() ? "plan.evidence.unnamed" : "plan.evidence.more";
        names.append(blocks.texts().plural(QString::fromLatin1(key), unnamed));
    }
    return blocks.texts().list(names);
}

QString PlanEvidence::lenders(const PlanBlocks &blocks, const gap::NeedResult &need) const
{
    QStringList texts;
    for (std::size_t i = 0; i < std::min(need.lenders.size(), kLendersShown); ++i) {
        const gap::Lender &lender = need.lenders[i];
        QString text
            = blocks.texts().plural(QStringLiteral("plan.evidence.lender"), lender.facilities,
                {regionName(lender.region), blocks.texts().number(lender.borrow, 2)});
        if (lender.isRemote) {
            text += blocks.words("plan.evidence.remote");
        } else if (!std::isnan(lender.minutes)) {
            text += blocks.words(
                "plan.evidence.minutes", {blocks.texts().number(lender.minutes, 0)});
        }
        texts.append(text);
    }
    return texts.isEmpty() ? blocks.words("plan.evidence.noLender") : texts.join(QLatin1Char('\n'));
}

Table PlanEvidence::facts(const PlanBlocks &blocks, const gap::NeedResult &need, int number) const
{
    const text::Texts &texts = blocks.texts();
    Table table;
    table.caption = blocks.words("plan.evidence.caption", {QString::number(number)});
    table.header = {blocks.words("plan.evidence.fact"), blocks.words("plan.evidence.value")};
    table.hasRowHeaders = true;
    const auto row = [&](const char *key, const QString &value) {
        table.rows.push_back({blocks.words(key), value});
    };
    row("plan.evidence.need", gap::needName(need, m_snapshot, texts));
    row("plan.evidence.region", regionName(need.at.region));
    row("plan.evidence.class", codeWords(blocks, "class.", gap::code(need.gapClass)));
    row("plan.evidence.open", openOfTarget(blocks, need));
    row("plan.evidence.coverage", texts.percent(need.cov));
    row("plan.evidence.use", texts.percent(need.supply.use));
    row("plan.evidence.reach", texts.percent(need.reach));
    row("plan.evidence.g",
        std::isnan(need.g)
            ? blocks.words("plan.unknown")
            : blocks.words("plan.evidence.gFactors",
                {texts.number(need.g, 2), texts.number(need.weight, 2),
                    texts.number(need.demandFactor, 2), texts.number(need.loss, 2)}));
    row("plan.evidence.lenders", lenders(blocks, need));
    const auto facilities = [&](const char *key, const std::vector<snapshot::Key> &keys) {
        if (!keys.empty()) {
            row(key, facilityNames(blocks, keys));
        }
    };
    facilities("plan.evidence.facilities", need.facilities);
    facilities("plan.evidence.unclear", need.unclear);
    facilities("plan.evidence.restricted", need.restricted);
    facilities("plan.evidence.coming", need.coming);
    return table;
}

void PlanEvidence::addTo(PlanBlocks &blocks, const ActionRow &action, int number) const
{
    blocks.heading(3, blocks.words("plan.evidence"));
    if (fieldKey(action.record, "need_region") == 0) {
        blocks.note(blocks.words("plan.evidence.none"));
        return;
    }
    const gap::NeedResult *need = needOf(action);
    if (!need) {
        blocks.note(blocks.words("plan.evidence.gone"));
        return;
    }
    blocks.add(Paragraph{gap::reason(*need, m_snapshot, m_report.settings, blocks.texts())});
    if (const QString advice
        = gap::adviceText(*need, m_snapshot, m_report.settings, blocks.texts());
        !advice.isEmpty()) {
        blocks.add(Paragraph{advice});
    }
    blocks.add(facts(blocks, *need, number));
}

std::vector<const gap::NeedResult *> PlanEvidence::gapsOf(storage::Key region) const
{
    std::vector<const gap::NeedResult *> gaps;
    for (const gap::NeedResult &need : m_report.needs) {
        const auto index = static_cast<std::size_t>(need.at.region);
        const bool isWanted = region == 0
            || (need.at.region >= 0 && index < m_snapshot.regions().size()
                && m_snapshot.regions()[index].key == region);
        if (isWanted && gap::isGap(need.gapClass)) {
            gaps.push_back(&need);
        }
    }
    return gaps;
}

void PlanEvidence::addGaps(PlanBlocks &blocks, const PlanRows &rows) const
{
    auto gaps = gapsOf(rows.region.key);
    const bool isOneRegion = rows.region.key != 0 && !gaps.empty();
    if (!isOneRegion) {
        gaps = gapsOf(0);
    }
    blocks.heading(2, blocks.words("plan.gaps"));
    if (gaps.empty()) {
        blocks.note(blocks.words("plan.gaps.none"));
        return;
    }
    const text::Texts &texts = blocks.texts();
    Table table;
    table.caption = isOneRegion
        ? blocks.words("plan.gaps.captionRegion", {regionName(gaps.front()->at.region)})
        : blocks.words("plan.gaps.caption");
    table.header = {blocks.words("plan.gaps.rank"), blocks.words("plan.evidence.need"),
        blocks.words("plan.evidence.class"), blocks.words("plan.gaps.open"),
        blocks.words("plan.gaps.g"), blocks.words("plan.gaps.advice")};
    if (!isOneRegion) {
        table.header.insert(1, blocks.words("plan.evidence.region"));
    }
    for (std::size_t i = 0; i < std::min(gaps.size(), kGapsShown); ++i) {
        const gap::NeedResult &need = *gaps[i];
        QStringList advice;
        for (const gap::Advice piece : need.advice) {
            advice.append(codeWords(blocks, "advice.", gap::code(piece)));
        }
        QStringList row{QString::number(i + 1), gap::needName(need, m_snapshot, texts),
            codeWords(blocks, "class.", gap::code(need.gapClass)), openOfTarget(blocks, need),
            texts.number(need.g, 2), advice.join(QStringLiteral(", "))};
        if (!isOneRegion) {
            row.insert(1, regionName(need.at.region));
        }
        table.rows.push_back(row);
    }
    const qint64 shown = static_cast<qint64>(table.rows.size());
    blocks.add(std::move(table));
    blocks.note(texts.plural(QStringLiteral("plan.gaps.shown"), static_cast<qint64>(gaps.size()),
        {texts.integer(shown)}));
}

void PlanEvidence::addMethod(PlanBlocks &blocks) const
{
    blocks.heading(2, blocks.words("plan.method"));
    blocks.note(gap::methodCard(m_report, blocks.texts()));
}

} // namespace trama::plan
