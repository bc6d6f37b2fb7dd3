// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/step.h"
#include "core/text/texts.h"

#include <QAbstractListModel>
#include <QLocale>

namespace trama::ui {

/// The steps of a project's log, newest first: undo and redo are not listed, they show in what they
/// took back.
class HistoryModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        StepRole
        = Qt::UserRole + 1, ///< the state a jump leads to: the step, or what a version names
        DetailRole, ///< "27 Nov 2026 09:42 · A. Wessels · 3 facilities"
        IconRole, ///< of resources/icons
        StandingRole, ///< this is the state now
        UndoneRole,
        NamedRole, ///< a version
        VersionRole, ///< its id, invalid where it is none
        NameRole, ///< of a version
    };
    using QAbstractListModel::QAbstractListModel;

    void set(const QVector<storage::Step> &history, storage::StepId standing,
        const text::Texts &texts, const QLocale &locale);
    /// Steps whose words or author hold that, without case and accents; empty = all.
    void setSearch(const QString &text);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString words(const storage::Step &step) const;
    QString detail(const storage::Step &step) const;
    bool isStanding(const storage::Step &step) const;
    void filter();

    QVector<storage::Step> m_steps; ///< listed ones, newest first
    QVector<int> m_rows; ///< of m_steps, those that pass the search
    storage::StepId m_standing = 0;
    QString m_search;
    text::Texts m_texts;
    QLocale m_locale;
};

} // namespace trama::ui
