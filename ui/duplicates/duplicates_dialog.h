// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/duplicates/project_duplicates.h"
#include "ui/duplicates/duplicate_pairs.h"
#include "ui/workspace/workspace.h"

#include <QDialog>
#include <QSet>

namespace trama::ui {

/// The pairs that a search found in the open project, to be merged or kept apart. Stays open beside
/// the window and follows the data: what is undone is offered again.
class DuplicatesDialog : public QDialog {
    Q_OBJECT
public:
    DuplicatesDialog(Workspace &workspace, const QVector<exchange::ProjectPair> &pairs,
        QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    PairRecord side(storage::Key key) const;
    QString listOf(const storage::Values &values) const;
    bool isThere(storage::Key key) const;
    void merge(); ///< the current pair, as chosen
    void keepBoth(int line);
    void later(int line);

    Workspace &m_workspace;
    QVector<exchange::ProjectPair> m_pairs;
    QSet<QPair<storage::Key, storage::Key>> m_later;
    QVector<qsizetype> m_shown; ///< of m_pairs, by line
    RowNames m_names;
    DuplicatePairs *m_view;
};

/// Looks for duplicates beside the window, with progress and Cancel, and shows what was found.
void findDuplicates(Workspace &workspace, QWidget *parent);

} // namespace trama::ui
