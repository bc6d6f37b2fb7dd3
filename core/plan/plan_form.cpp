// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_form.h"

namespace trama::plan {

namespace {

const QString kBlankLine = QStringLiteral("______________________________");

/// Parts of a sentence that are stated, each on its own line.
QString lines(const QStringList &parts)
{
    QStringList filled;
    for (const QString &part : parts) {
        if (!part.isEmpty()) {
            filled.append(part);
        }
    }
    return filled.join(QLatin1Char('\n'));
}

QString years(const QString &from, const QString &to)
{
    return from.isEmpty() && to.isEmpty() ? QString() : from + QStringLiteral("–") + to;
}

QString nuts2(const PlanRows &rows)
{
    const QString stated = rows.text("nuts2");
    const bool isLevel2 = rows.region.values.value(QStringLiteral("level")).toInt() == 2;
    if (!stated.isEmpty() || !isLevel2) {
        return stated;
    }
    return (fieldText(rows.region, "code") + QLatin1Char(' ') + fieldText(rows.region, "name"))
        .trimmed();
}

QString background(const PlanBlocks &blocks, const ActionRow &action)
{
    QString practice;
    if (!action.practice.isEmpty()) {
        practice = blocks.words("plan.action.practice", {action.practice});
    }
    QString event;
    if (const QString title = fieldText(action.event, "title"); !title.isEmpty()) {
        QStringList where{title};
        for (const QString &part :
            {blocks.date(fieldText(action.event, "date")), fieldText(action.event, "place")}) {
            if (!part.isEmpty()) {
                where.append(part);
            }
        }
        event = blocks.words("plan.action.event", {where.join(QStringLiteral(", "))});
    }
    return lines({action.text("background"), practice, event});
}

QString timeframe(const PlanBlocks &blocks, const ActionRow &action)
{
    const QString from = action.text("starts");
    const QString to = action.text("ends");
    QString dates;
    if (!from.isEmpty() || !to.isEmpty()) {
        dates = blocks.words("plan.action.dates",
            {blocks.stated(blocks.date(from)), blocks.stated(blocks.date(to))});
    }
    return lines({action.text("timeframe"), dates});
}

QString costs(const PlanBlocks &blocks, const ActionRow &action)
{
    const QVariant cost = action.record.values.value(QStringLiteral("cost"));
    QString amount;
    if (!cost.isNull()) {
        const double value = cost.toDouble();
        const bool isWhole = value == static_cast<double>(static_cast<qint64>(value));
        const QString number = blocks.texts().number(value, isWhole ? 0 : 2);
        amount = blocks.words("plan.action.amount", {number, action.text("currency")}).trimmed();
    }
    return lines({action.text("costs"), amount});
}

QString status(const PlanBlocks &blocks, const ActionRow &action)
{
    const QString code = action.text("status");
    if (code.isEmpty()) {
        return {};
    }
    const QString name = blocks.texts().term(QStringLiteral("action_status"), code);
    const QString reason = action.text("status_reason");
    return reason.isEmpty() ? blocks.words("plan.action.status", {name})
                            : blocks.words("plan.action.statusReason", {name, reason});
}

void addFields2014(PlanBlocks &blocks, const ActionRow &action)
{
    blocks.field(3, blocks.words("plan.2014.background"), background(blocks, action));
    blocks.field(3, blocks.words("plan.2014.action"), action.text("action"));
    blocks.field(3, blocks.words("plan.2014.players"), action.text("players"));
    blocks.field(3, blocks.words("plan.2014.timeframe"), timeframe(blocks, action));
    blocks.field(3, blocks.words("plan.2014.costs"), costs(blocks, action));
    blocks.field(3, blocks.words("plan.2014.funding"), action.text("funding"));
}

/// The form of 2021-2027 asks for four fields; costs and funding are kept where they are stated.
void addFields2021(PlanBlocks &blocks, const ActionRow &action)
{
    blocks.field(3, blocks.words("plan.2021.nature"), action.text("action"));
    blocks.field(3, blocks.words("plan.2021.timeframe"), timeframe(blocks, action));
    blocks.field(3, blocks.words("plan.2021.stakeholders"), action.text("players"));
    blocks.field(3, blocks.words("plan.2021.derives"), background(blocks, action));
    if (const QString text = costs(blocks, action); !text.isEmpty()) {
        blocks.field(3, blocks.words("plan.2021.costs"), text);
    }
    if (const QString text = action.text("funding"); !text.isEmpty()) {
        blocks.field(3, blocks.words("plan.2021.funding"), text);
    }
}

Table formTable(const PlanBlocks &blocks)
{
    Table table;
    table.header = {blocks.words("plan.field"), blocks.words("plan.entry")};
    table.hasRowHeaders = true;
    return table;
}

} // namespace

PlanTemplate templateOf(const PlanRows &rows)
{
    return rows.text("template") == QLatin1String("interreg-2021") ? PlanTemplate::Interreg2021
                                                                   : PlanTemplate::Interreg2014;
}

void addGeneralInformation(PlanBlocks &blocks, const PlanRows &rows, bool includePersons)
{
    blocks.heading(1, blocks.words("plan.part1"));
    Table table = formTable(blocks);
    const auto row = [&](const char *key, const QString &text) {
        table.rows.push_back({blocks.words(key), blocks.stated(text)});
    };
    const auto personalRow = [&](const char *key, const char *field) {
        table.rows.push_back(
            {blocks.words(key), includePersons ? blocks.stated(rows.text(field)) : kBlankLine});
    };
    row("plan.project", rows.text("project"));
    row("plan.organisation", rows.text("organisation"));
    row("plan.otherPartners", rows.text("other_partners"));
    row("plan.country", rows.text("country"));
    row("plan.nuts2", nuts2(rows));
    personalRow("plan.contact", "contact");
    personalRow("plan.email", "email");
    personalRow("plan.phone", "phone");
    blocks.add(std::move(table));
}

void addPolicyContext(PlanBlocks &blocks, const PlanRows &rows)
{
    blocks.heading(1, blocks.words("plan.part2"));
    if (templateOf(rows) == PlanTemplate::Interreg2021) {
        blocks.note(blocks.words("plan.2021.rule"));
    }
    blocks.add(Paragraph{blocks.words("plan.aims")});
    const QString aim = rows.text("aim");
    QStringList aims;
    for (const char *code : {"growth-jobs", "etc", "other"}) {
        const QString mark
            = aim == QLatin1String(code) ? QStringLiteral("☒ ") : QStringLiteral("☐ ");
        aims.append(mark + blocks.words((QByteArray("plan.aim.") + code).constData()));
    }
    blocks.add(Paragraph{aims.join(QLatin1Char('\n'))});

    const QString name = fieldText(rows.instrument, "name");
    const QString english = fieldText(rows.instrument, "name_en");
    const bool isTranslated = !english.isEmpty() && english != name;
    const QString period
        = years(fieldText(rows.instrument, "period_from"), fieldText(rows.instrument, "period_to"));
    const QString authority
        = rows.authority.isEmpty() ? QString() : blocks.words("plan.authority", {rows.authority});
    blocks.field(2, blocks.words("plan.instrument"),
        lines({name, isTranslated ? english : QString(),
            period.isEmpty() ? QString() : blocks.words("plan.period", {period}), authority}));
    blocks.field(2, blocks.words("plan.context"), rows.text("context"));
    const QString summary = rows.text("summary_en");
    if (!summary.isEmpty() || blocks.texts().language() != text::Language::English) {
        blocks.field(2, blocks.words("plan.summary"), summary);
    }
}

void addActions(PlanBlocks &blocks, const PlanRows &rows,
    const std::function<void(const ActionRow &action, int number)> &addEvidence)
{
    blocks.heading(1, blocks.words("plan.part3"));
    if (rows.actions.empty()) {
        blocks.note(blocks.words("plan.noActions"));
    }
    int number = 0;
    for (const ActionRow &action : rows.actions) {
        ++number;
        blocks.heading(
            2, blocks.words("plan.actionTitle", {QString::number(number), action.text("title")}));
        if (templateOf(rows) == PlanTemplate::Interreg2021) {
            addFields2021(blocks, action);
        } else {
            addFields2014(blocks, action);
        }
        if (const QString indicator = action.text("indicator"); !indicator.isEmpty()) {
            blocks.field(3, blocks.words("plan.action.indicator"), indicator);
        }
        if (const QString text = status(blocks, action); !text.isEmpty()) {
            blocks.note(text);
        }
        addEvidence(action, number);
    }
}

void addSignatures(PlanBlocks &blocks, const PlanRows &rows, bool includePersons)
{
    blocks.heading(1, blocks.words("plan.end"));
    Table table = formTable(blocks);
    const QString date = blocks.date(rows.text("date"));
    const QString names = rows.text("signatories");
    table.rows.push_back({blocks.words("plan.date"), date.isEmpty() ? kBlankLine : date});
    table.rows.push_back(
        {blocks.words("plan.names"), includePersons && !names.isEmpty() ? names : kBlankLine});
    table.rows.push_back({blocks.words("plan.signatures"), QStringLiteral("\n\n") + kBlankLine});
    blocks.add(std::move(table));
    blocks.field(2, blocks.words("plan.endorsement"), rows.text("endorsement"));
    Table endorsement = formTable(blocks);
    endorsement.rows.push_back({blocks.words("plan.date"), kBlankLine});
    endorsement.rows.push_back({blocks.words("plan.nameOfBody"), blocks.stated(rows.authority)});
    endorsement.rows.push_back(
        {blocks.words("plan.signatures"), QStringLiteral("\n\n") + kBlankLine});
    blocks.add(std::move(endorsement));
}

} // namespace trama::plan
