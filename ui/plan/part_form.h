// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/plan_forms.h"
#include "ui/workspace/workspace.h"

#include <QHash>
#include <QWidget>

class QHBoxLayout;
class QTimer;
class QVBoxLayout;

namespace trama::ui {

class PlanField;

/// A record as a form. What was typed is told when its field is left or two seconds later, once,
/// and only where it differs from what is stored.
class PartForm : public QWidget {
    Q_OBJECT
public:
    explicit PartForm(QWidget *parent = nullptr);
    ~PartForm() override;

    /// Builds the form of a part anew.
    void setForm(const Workspace &workspace, PlanSection section, plan::PlanTemplate form);
    /// Shows a record; a field that is being typed in keeps what is typed where the record is the
    /// same.
    void setRecord(const storage::Record &record);
    void setReadOnly(bool isReadOnly);
    void focusField(const QString &name);
    const char *entity() const { return m_entity; }
    void flush(); ///< tells what is typed and not told yet

Q_SIGNALS:
    void edited(qint64 key, const QString &field, const QVariant &value);

private:
    struct Entry {
        QString name;
        PlanField *editor = nullptr;
        QVariant stored;
        bool isTyped = false;
    };
    void addField(const Workspace &workspace, const FormField &field, QHBoxLayout *line);
    void tell(Entry &entry);
    void letGo(); ///< hears no more of the editors

    const char *m_entity = "";
    storage::Key m_key = 0;
    std::vector<Entry> m_entries;
    QTimer *m_timer;
    QVBoxLayout *m_layout;
    QWidget *m_fields = nullptr;
};

} // namespace trama::ui
