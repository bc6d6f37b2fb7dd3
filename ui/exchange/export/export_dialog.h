// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/export/export_choices.h"
#include "ui/workspace/workspace.h"

#include <QDialog>
#include <QFutureWatcher>

class QComboBox;
class QFormLayout;
class QPushButton;

namespace trama::ui {

class Segmented;
class ThemeLabel;

/// Says what is to leave the project, for whom and in what form, how many rows that are, and what
/// the form cannot hold; then writes beside the window.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    explicit ExportDialog(Workspace &workspace, QWidget *parent = nullptr);
    ~ExportDialog() override;

    bool isCounted() const { return m_isCounted; }

protected:
    void changeEvent(QEvent *event) override;

private:
    using Counts = QVector<exchange::ExportCount>;

    void addRow(QFormLayout *form, int row, QWidget *field);
    void count(); ///< in a thread of its own, for every audience
    void fillTables();
    void settle(); ///< what fits together, and the sentences about it
    void retranslate();
    ExportChoices choices() const;
    QString countText() const;
    void askWhere();

    Workspace &m_workspace;
    ExportChoices m_first; ///< what was chosen last
    QVector<ThemeLabel *> m_names;
    QComboBox *m_format;
    QComboBox *m_entity;
    QComboBox *m_audience;
    Segmented *m_readers;
    QComboBox *m_language;
    ThemeLabel *m_count;
    ThemeLabel *m_limits;
    QPushButton *m_export;
    QPushButton *m_cancel;
    QFutureWatcher<Result<QVector<Counts>>> m_counting;
    QVector<Counts> m_counts; ///< by audience; the last with persons
    bool m_isCounted = false;
};

/// Opens the dialog over the window.
void showExport(Workspace &workspace, QWidget *parent);

} // namespace trama::ui
