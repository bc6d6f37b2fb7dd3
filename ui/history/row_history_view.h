// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/row_names.h"

#include <QFutureWatcher>
#include <QWidget>

#include <atomic>
#include <memory>

class QPushButton;
class QVBoxLayout;

namespace trama::ui {

class ThemeLabel;

/// What was done to one row and to what belongs to it: when, by whom, the old values and the new.
/// Read from the log in a thread of its own, while it is seen.
class RowHistoryView : public QWidget {
    Q_OBJECT
public:
    RowHistoryView(const QString &entity, Workspace &workspace, const RowNames &names,
        QWidget *parent = nullptr);
    ~RowHistoryView() override; ///< leaves what is being read

    void setRow(storage::Key row); ///< 0 = none
    void retranslate();

protected:
    void showEvent(QShowEvent *event) override;

private:
    using Found = Result<QVector<storage::RowChange>>;
    void readIfSeen();
    void take();
    void list();
    void addStep(const storage::Step &step);
    void addChange(const storage::RowChange &change);
    QString partName(const storage::RowChange &change) const;
    ThemeLabel *addLine(const QString &text, const char *font, const char *color);
    QString valueOf(
        const domain::Entity &entity, const QString &field, const QVariant &value) const;

    QString m_entity;
    Workspace &m_workspace;
    const RowNames &m_names;
    storage::Key m_row = 0;
    bool m_isDue = false;
    int m_shown; ///< steps listed at most
    QVector<storage::RowChange> m_changes;
    QFutureWatcher<Found> m_watcher;
    std::shared_ptr<std::atomic<bool>> m_isLeft = std::make_shared<std::atomic<bool>>(false);
    ThemeLabel *m_state;
    QWidget *m_lines = nullptr;
    QVBoxLayout *m_layout;
    QPushButton *m_more;
};

} // namespace trama::ui
