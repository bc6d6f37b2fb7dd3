// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/steps/duplicates_step.h"

#include "core/exchange/duplicates/reason_words.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QVBoxLayout>

namespace trama::ui {

namespace {

const domain::Entity &infrastructure()
{
    return *domain::findEntity("infrastructure");
}

QString nameOf(const storage::Record &record)
{
    return record.values.value(QStringLiteral("name")).toString();
}

/// What the facility that is there shall say otherwise, whichever of the two the choices keep: its
/// own list and identifier stay.
exchange::SameAs sameAs(const exchange::ListDuplicate &pair, const exchange::FacilityMerge &merge)
{
    const bool isMineKept = merge.kept == pair.mine.key;
    const storage::Record &kept = isMineKept ? pair.mine : pair.theirs;
    exchange::SameAs same{pair.other, {}, {}};
    for (const domain::Field &field : infrastructure().fields) {
        const QString name = QString::fromLatin1(field.name);
        const bool isIdentity = name == QLatin1String("list_id") || name == QLatin1String("source");
        const QVariant value = merge.values.value(name, kept.values.value(name));
        if (!isIdentity && value != pair.theirs.values.value(name)) {
            same.values.insert(name, value);
        }
    }
    same.point = merge.point ? merge.point : isMineKept ? pair.mine.point : std::nullopt;
    return same;
}

} // namespace

DuplicatesStep::DuplicatesStep(Workspace &workspace, QWidget *parent)
    : ImportStep(parent)
    , m_names(workspace)
    , m_view(new DuplicatePairs(
          m_names, [this](int line) { return records(line); }, this))
    , m_none(new ThemeLabel("body", "muted", this))
    , m_again(button("importDecideAgain", "undo", this))
{
    setObjectName(QStringLiteral("duplicatesStep"));
    m_none->setObjectName(QStringLiteral("importNoDuplicates"));
    m_none->setAlignment(Qt::AlignCenter);
    body()->addWidget(m_view, 1);
    body()->addWidget(m_none, 1);
    body()->addWidget(m_again, 0, Qt::AlignLeft);
    connect(m_view, &DuplicatePairs::mergeAsked, this, &DuplicatesStep::merge);
    connect(m_view, &DuplicatePairs::keepBothAsked, this, &DuplicatesStep::keepBoth);
    connect(m_view, &DuplicatePairs::laterAsked, this, &DuplicatesStep::leave);
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_options.same.clear();
        m_options.apart.clear();
        m_left.clear();
        Q_EMIT decided(m_options);
        showLines();
    });
}

void DuplicatesStep::setReport(
    const exchange::ImportReport &report, const exchange::ImportOptions &options)
{
    m_file = report.file;
    m_found = report.duplicates;
    m_options = options;
    m_left.clear();
    showLines();
}

QPair<PairRecord, PairRecord> DuplicatesStep::records(int line) const
{
    const exchange::ListDuplicate &pair = at(line);
    const auto rowOf
        = [this](qint64 row) { return tr("%1, row %2").arg(m_file, texts().integer(row)); };
    const QString theirs = pair.other.row > 0
        ? rowOf(pair.other.row)
        : m_names.name(QStringLiteral("source"),
            pair.theirs.values.value(QStringLiteral("source")).toLongLong());
    return {{pair.theirs, theirs}, {pair.mine, rowOf(pair.row)}};
}

void DuplicatesStep::showLines()
{
    QVector<PairLine> lines;
    m_shown.clear();
    for (qsizetype i = 0; i < m_found.size(); ++i) {
        const exchange::ListDuplicate &pair = m_found[i];
        if (m_options.same.contains(pair.row) || m_options.apart.contains(pair.row)
            || m_left.contains(pair.row)) {
            continue;
        }
        m_shown.append(i);
        lines.append({nameOf(pair.theirs), nameOf(pair.mine), pair.score,
            exchange::reasonWords(pair.reasons, texts()).join(QStringLiteral(" · "))});
    }
    m_view->setLines(lines);
    m_view->setVisible(!lines.isEmpty());
    m_none->setVisible(lines.isEmpty());
    retranslate();
}

void DuplicatesStep::merge(int line)
{
    const exchange::ListDuplicate pair = at(line);
    m_options.same.insert(pair.row, sameAs(pair, m_view->merge()));
    Q_EMIT decided(m_options);
    showLines();
}

void DuplicatesStep::keepBoth(int line)
{
    m_options.apart.insert(at(line).row, at(line).other);
    Q_EMIT decided(m_options);
    showLines();
}

void DuplicatesStep::leave(int line)
{
    m_left.insert(at(line).row);
    showLines();
}

QString DuplicatesStep::found() const
{
    return tr("%n pairs", nullptr, int(m_found.size()));
}

void DuplicatesStep::retranslate()
{
    const int merged = int(m_options.same.size());
    const int kept = int(m_options.apart.size());
    setTexts(tr("What seems to be there already"),
        tr("%1 rows are merged, %2 are kept as facilities of their own; what is left undecided is "
           "added and can be looked at later.")
            .arg(texts().integer(merged), texts().integer(kept)));
    m_none->setText(m_found.isEmpty() ? tr("No row seems to be a facility that is there already.")
                                      : tr("All pairs are decided."));
    m_again->setText(tr("Decide Again"));
    m_again->setVisible(merged + kept + m_left.size() > 0);
}

} // namespace trama::ui
