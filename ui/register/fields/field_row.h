// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/register/fields/field_editor.h"

class QLabel;
class QTimer;

namespace trama::ui {

class ThemeLabel;

/// A field with its caption above and its reason below. Tells the value once the user is done with
/// it: when it is left, or two seconds after the last key.
class FieldRow : public QWidget {
    Q_OBJECT
public:
    FieldRow(FieldEditor *editor, const QString &name, QWidget *parent = nullptr);
    ~FieldRow() override;

    FieldEditor *editor() const { return m_editor; }
    void setCaption(const QString &caption);
    void load(const QVariant &value); ///< of another row
    void setValue(const QVariant &value); ///< as stored now; what the user typed since stays
    void setDoubt(const QString &reason); ///< what is wrong with the stored value
    void commit(); ///< tells what is pending

Q_SIGNALS:
    void committed(const QVariant &value);

private:
    void leave();
    void showReason();

    FieldEditor *m_editor;
    ThemeLabel *m_caption;
    QWidget *m_reasonRow;
    QLabel *m_icon;
    ThemeLabel *m_reason;
    QTimer *m_pause;
    QVariant m_stored;
    QString m_doubt;
    bool m_isTyping = false;
};

} // namespace trama::ui
