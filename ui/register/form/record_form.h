// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/row_names.h"

#include <QWidget>

namespace trama::ui {

class FieldRow;
class ThemeLabel;

/// Every field of one row of any entity, each in the editor that the entity's description asks for.
/// Tells each change; writes nothing.
class RecordForm : public QWidget {
    Q_OBJECT
public:
    RecordForm(const QString &entity, const RowNames &names, QWidget *parent = nullptr);

    void setRecord(const storage::Record &record); ///< what was pending is told first
    void commit(); ///< tells what is pending
    storage::Key key() const { return m_key; }
    void retranslate();
    QWidget *input(const QString &field) const; ///< null where the form has no such field

Q_SIGNALS:
    void changed(qint64 key, const QString &field, const QVariant &value);
    void placed(qint64 key, std::optional<trama::storage::Point> point);
    /// What stands in latitude and longitude is no place; it is kept as it was typed.
    void misplaced(qint64 key, const QString &lat, const QString &lon);
    /// The user wants a new row of `referred` with that name, and the field set to it.
    void nameAsked(qint64 key, const QString &field, const QString &referred, const QString &name);

private:
    void addRow(const QString &name, QLayout *line);
    void takePlace();
    bool showPlaceDoubt(const QVariant &lat, const QVariant &lon);

    QString m_entity;
    const domain::Entity &m_description;
    const RowNames &m_names;
    QHash<QString, FieldRow *> m_rows;
    QVector<QPair<ThemeLabel *, const char *>> m_headings;
    storage::Key m_key = 0;
};

} // namespace trama::ui
