// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_model.h"

#include "core/vocabulary/vocabulary.h"
#include "ui/workspace/one_edit.h"

#include <algorithm>

namespace trama::ui {

using storage::Step;
using storage::StepKind;

void HistoryModel::set(const QVector<Step> &history, storage::StepId standing,
    const text::Texts &texts, const QLocale &locale)
{
    beginResetModel();
    m_steps.clear();
    const QHash<storage::StepId, QString> names = storage::versionNames(history);
    for (Step step : history) {
        if (step.kind == StepKind::Version) {
            if (names.value(step.id).isEmpty()) {
                continue; // its name was taken away, or it only renames another
            }
            step.name.arguments = {names.value(step.id)};
        }
        const bool isOfNewer = !m_steps.isEmpty() && areOneEdit(step, m_steps.constLast());
        if (step.kind != StepKind::Undo && step.kind != StepKind::Redo && !isOfNewer) {
            m_steps.append(step);
        }
    }
    m_standing = standing;
    m_texts = texts;
    m_locale = locale;
    filter();
    endResetModel();
}

void HistoryModel::setSearch(const QString &text)
{
    beginResetModel();
    m_search = vocabulary::folded(text.trimmed());
    filter();
    endResetModel();
}

void HistoryModel::filter()
{
    m_rows.clear();
    for (int i = 0; i < m_steps.size(); ++i) {
        const QString all = words(m_steps[i]) + QLatin1Char(' ') + m_steps[i].author
            + QLatin1Char(' ') + m_steps[i].organisation;
        if (m_search.isEmpty() || vocabulary::folded(all).contains(m_search)) {
            m_rows.append(i);
        }
    }
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString HistoryModel::words(const Step &step) const
{
    return m_texts.get(step.name.key, step.name.arguments);
}

QString HistoryModel::detail(const Step &step) const
{
    QStringList parts{m_locale.toString(step.time.toLocalTime(), QLocale::ShortFormat)};
    const QString author = step.author.isEmpty() ? step.organisation : step.author;
    if (step.kind == StepKind::Barrier) {
        parts << tr("another program");
    } else if (!author.isEmpty()) {
        parts << author;
    }
    QStringList tables = step.counts.keys();
    std::sort(tables.begin(), tables.end(), [&](const QString &a, const QString &b) {
        const int more = step.counts.value(a) - step.counts.value(b);
        return more != 0 ? more > 0 : a < b;
    });
    for (const QString &table : std::as_const(tables)) {
        const QString name = m_texts.get(QStringLiteral("entities.") + table);
        parts << QStringLiteral("%1: %2").arg(name, m_locale.toString(step.counts.value(table)));
    }
    if (step.isUndone) {
        parts << tr("undone");
    }
    return parts.join(QStringLiteral(" · "));
}

bool HistoryModel::isStanding(const Step &step) const
{
    return !storage::isNote(step.kind) && step.id == m_standing;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Step &step = m_steps[m_rows[index.row()]];
    const bool isVersion = step.kind == StepKind::Version;
    switch (role) {
    case Qt::DisplayRole:
        return words(step);
    case Qt::AccessibleTextRole:
        return (isStanding(step) ? tr("Now: ") : QString()) + words(step) + QStringLiteral(", ")
            + detail(step);
    case Qt::ToolTipRole:
        return words(step) + QLatin1Char('\n') + detail(step);
    case StepRole:
        return storage::isNote(step.kind) ? step.of : step.id;
    case DetailRole:
        return detail(step);
    case IconRole:
        return QString::fromLatin1(isVersion       ? "priority"
                : step.kind == StepKind::Barrier   ? "warning"
                : step.kind == StepKind::Migration ? "info"
                : step.isUndone                    ? "undo"
                                                   : "history");
    case StandingRole:
        return isStanding(step);
    case UndoneRole:
        return step.isUndone;
    case NamedRole:
        return isVersion;
    case VersionRole:
        return isVersion ? QVariant(step.id) : QVariant();
    case NameRole:
        return isVersion ? step.name.arguments.value(0) : QString();
    default:
        return {};
    }
}

} // namespace trama::ui
