// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/field_columns.h"

#include <QTimer>

#include <algorithm>

namespace trama::ui {

namespace {

using storage::Key;

constexpr std::size_t kSlice = 4096; ///< rows read between two looks at what the user does

} // namespace

FieldColumns::FieldColumns(Workspace &workspace, const domain::Entity &entity, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_entity(entity)
    , m_columns(entity.fields.size())
    , m_isWanted(entity.fields.size(), false)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(0);
    connect(m_timer, &QTimer::timeout, this, &FieldColumns::readSlice);
    connect(&workspace, &Workspace::projectChanged, this, &FieldColumns::forget);
    connect(&workspace, &Workspace::dataChanged, this, &FieldColumns::takeChange);
}

FieldColumns::~FieldColumns() = default;

void FieldColumns::forget()
{
    m_hasKeys = false;
    m_keys.clear();
    m_placeOf.clear();
    m_places = 0;
    for (auto &column : m_columns) {
        column.clear();
    }
    m_pending.clear();
    for (int field = 0; field < int(m_isWanted.size()); ++field) {
        if (m_isWanted[std::size_t(field)]) {
            m_pending.append(field);
        }
    }
    m_next = 0;
    if (!m_pending.isEmpty() && m_workspace.isOpen()) {
        m_timer->start();
    }
}

void FieldColumns::readKeys()
{
    if (m_hasKeys || !m_workspace.isOpen()) {
        return;
    }
    m_hasKeys = true;
    readUnread();
    auto rows = m_workspace.project()->rows(m_entity, {});
    while (rows && rows->next()) {
        m_keys.push_back(rows->key());
        m_placeOf.insert(rows->key(), m_places++);
    }
    if (!rows) {
        m_workspace.say(rows.error());
    }
}

void FieldColumns::readUnread()
{
    m_unread = storage::unreadCells(*m_workspace.project(), m_entity);
}

const std::vector<Key> &FieldColumns::keys()
{
    readKeys();
    return m_keys;
}

void FieldColumns::want(int field)
{
    if (m_isWanted[std::size_t(field)]) {
        return;
    }
    m_isWanted[std::size_t(field)] = true;
    if (m_next > 0) { // those under way are ahead of it
        finish();
    }
    m_pending.append(field);
    m_next = 0;
    if (m_workspace.isOpen()) {
        m_timer->start();
    }
}

bool FieldColumns::isReading() const
{
    return !m_pending.isEmpty() && m_workspace.isOpen();
}

void FieldColumns::finish()
{
    while (isReading()) {
        readSlice();
    }
}

void FieldColumns::readSlice()
{
    if (!isReading()) {
        return;
    }
    readKeys();
    const std::size_t end = std::min(m_keys.size(), m_next + kSlice);
    const auto from = m_keys.cbegin() + std::ptrdiff_t(m_next);
    const QVector<Key> keys(from, m_keys.cbegin() + std::ptrdiff_t(end));
    if (!keys.isEmpty()) {
        readRows(keys, m_pending);
    }
    m_next = end;
    if (m_next < m_keys.size()) {
        m_timer->start();
    } else {
        m_timer->stop();
        m_pending.clear();
        m_next = 0;
    }
    Q_EMIT read();
}

void FieldColumns::readRows(const QVector<Key> &keys, const QVector<int> &fields)
{
    QStringList names;
    for (const int field : fields) {
        names.append(QString::fromLatin1(m_entity.fields[std::size_t(field)].name));
        m_columns[std::size_t(field)].resize(m_places);
    }
    auto rows = m_workspace.project()->rows(m_entity, names, keys);
    while (rows && rows->next()) {
        const auto place = m_placeOf.constFind(rows->key());
        for (int i = 0; place != m_placeOf.constEnd() && i < fields.size(); ++i) {
            m_columns[std::size_t(fields[i])][*place]
                = rows->isNull(i) ? QVariant() : rows->value(i);
        }
    }
    if (!rows) {
        m_workspace.say(rows.error());
    }
}

void FieldColumns::takeChange(const storage::Changed &changed)
{
    const QSet<Key> touched = changed.keys.value(QString::fromLatin1(m_entity.name));
    if (changed.isEverything || touched.size() > qsizetype(kSlice)) {
        forget();
        Q_EMIT read();
        return;
    }
    if (changed.hasSettings && m_hasKeys) {
        readUnread();
        Q_EMIT read();
    }
    if (touched.isEmpty() || !m_hasKeys) {
        return;
    }
    const QVector<Key> keys(touched.cbegin(), touched.cend());
    QSet<Key> present;
    auto rows = m_workspace.project()->rows(m_entity, {}, keys);
    while (rows && rows->next()) {
        present.insert(rows->key());
        if (!m_placeOf.contains(rows->key())) {
            m_placeOf.insert(rows->key(), m_places++);
            m_keys.insert(std::lower_bound(m_keys.begin(), m_keys.end(), rows->key()), rows->key());
        }
    }
    const auto isGone = [&](Key key) { return touched.contains(key) && !present.contains(key); };
    if (present.size() < touched.size()) {
        m_keys.erase(std::remove_if(m_keys.begin(), m_keys.end(), isGone), m_keys.end());
        for (const Key key : keys) {
            if (isGone(key)) {
                m_placeOf.remove(key);
            }
        }
    }
    QVector<int> fields;
    for (int field = 0; field < int(m_isWanted.size()); ++field) {
        if (m_isWanted[std::size_t(field)]) {
            fields.append(field);
        }
    }
    if (!fields.isEmpty()) {
        readRows(keys, fields);
        if (isReading()) { // the keys it counted are others
            m_next = 0;
        }
    }
    Q_EMIT read();
}

QVariant FieldColumns::value(Key row, int field) const
{
    const auto &column = m_columns[std::size_t(field)];
    const auto place = m_placeOf.constFind(row);
    const bool isThere = place != m_placeOf.constEnd() && *place < column.size();
    if (!isThere || !column[*place].isNull() || m_unread.isEmpty()) {
        return isThere ? column[*place] : QVariant();
    }
    const auto texts = m_unread.constFind(row);
    if (texts == m_unread.constEnd()) {
        return {};
    }
    const auto text = texts->constFind(QLatin1String(m_entity.fields[std::size_t(field)].name));
    return text == texts->constEnd() ? QVariant() : QVariant::fromValue(storage::Unread{*text});
}

storage::Values FieldColumns::values(Key row) const
{
    storage::Values all;
    for (int field = 0; field < int(m_isWanted.size()); ++field) {
        const QVariant value = this->value(row, field);
        if (!value.isNull()) {
            all.insert(QString::fromLatin1(m_entity.fields[std::size_t(field)].name), value);
        }
    }
    return all;
}

} // namespace trama::ui
