// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>
#include <QWidget>

namespace trama::ui {

/// An editor of one field of any entity. Its value is as the storage holds it; null = not stated.
class FieldEditor : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QVariant value() const = 0;
    virtual void setValue(const QVariant &value) = 0; ///< tells nobody
    /// Why what stands there cannot be taken, empty where it can. What cannot be taken stays.
    virtual QString problem() const { return {}; }
    virtual void retranslate() { }
    virtual QWidget *input() const = 0; ///< what a label's buddy and the keyboard reach

Q_SIGNALS:
    void edited(); ///< the user types
    void left(); ///< the user is done with it: moved on, pressed Enter, chose
    /// The user wants a new row of `entity` with that name and this field set to it.
    void nameAsked(const QString &entity, const QString &name);
};

} // namespace trama::ui
