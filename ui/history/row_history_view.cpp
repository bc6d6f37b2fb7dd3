// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/row_history_view.h"

#include "ui/models/field_text.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QPointF>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace trama::ui {

namespace {

constexpr int kAtOnce = 40; ///< steps
constexpr int kLongest = 160; ///< letters of a value
const QString kPlace = QStringLiteral("geom");

Result<QVector<storage::RowChange>> readFrom(const QString &path, const QString &entity,
    storage::Key row, const std::shared_ptr<std::atomic<bool>> &isLeft)
{
    const auto own = storage::Project::open(path, storage::OpenMode::ReadOnly);
    if (!own) {
        return tl::unexpected<Error>(own.error());
    }
    return (*own)->rowHistory(
        *domain::findEntity(entity), row, [&](qint64, qint64) { return !isLeft->load(); });
}

} // namespace

RowHistoryView::RowHistoryView(
    const QString &entity, Workspace &workspace, const RowNames &names, QWidget *parent)
    : QWidget(parent)
    , m_entity(entity)
    , m_workspace(workspace)
    , m_names(names)
    , m_shown(kAtOnce)
    , m_state(new ThemeLabel("body", "muted", this))
    , m_layout(new QVBoxLayout(this))
    , m_more(linkButton("rowHistoryMore", this))
{
    setObjectName(QStringLiteral("rowHistory"));
    m_state->setObjectName(QStringLiteral("rowHistoryState"));
    m_state->setWordWrap(true);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_state);
    m_layout->addWidget(m_more, 0, Qt::AlignLeft);
    m_layout->addStretch(1);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_shown += kAtOnce;
        list();
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &RowHistoryView::take);
    connect(&workspace, &Workspace::dataChanged, this, [this] {
        m_isDue = m_row != 0;
        readIfSeen();
    });
}

RowHistoryView::~RowHistoryView()
{
    m_isLeft->store(true);
    m_watcher.waitForFinished();
}

void RowHistoryView::setRow(storage::Key row)
{
    if (row == m_row) {
        return;
    }
    m_row = row;
    m_shown = kAtOnce;
    m_changes.clear();
    m_isDue = row != 0;
    list();
    readIfSeen();
}

void RowHistoryView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readIfSeen();
}

void RowHistoryView::readIfSeen()
{
    if (!m_isDue || !isVisible() || !m_workspace.isOpen()) {
        return;
    }
    if (m_watcher.isRunning()) {
        m_isLeft->store(true); // and begin anew when it has ended
        return;
    }
    m_isDue = false;
    m_isLeft = std::make_shared<std::atomic<bool>>(false);
    if (m_changes.isEmpty()) {
        m_state->setText(tr("The history is being read."));
    }
    m_watcher.setFuture(
        QtConcurrent::run(readFrom, m_workspace.project()->path(), m_entity, m_row, m_isLeft));
}

void RowHistoryView::take()
{
    const Found found = m_watcher.result();
    if (m_isDue || m_isLeft->load()) {
        readIfSeen();
        return;
    }
    if (!found) {
        m_workspace.say(found.error());
        return;
    }
    m_changes = *found;
    list();
}

void RowHistoryView::list()
{
    delete m_lines;
    m_lines = new QWidget(this);
    auto *lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(dp(2));
    m_layout->insertWidget(1, m_lines);
    int steps = 0;
    storage::StepId step = 0;
    qsizetype listed = 0;
    for (const storage::RowChange &change : std::as_const(m_changes)) {
        if (change.step.id != step) {
            if (++steps > m_shown) {
                break;
            }
            step = change.step.id;
            addStep(change.step);
        }
        addChange(change);
        ++listed;
    }
    m_state->setVisible(m_changes.isEmpty());
    m_state->setText(tr("The log tells nothing of this record: it came before the log, or the "
                        "history was compacted."));
    m_more->setVisible(listed < m_changes.size());
    m_more->setText(tr("Show earlier changes"));
}

ThemeLabel *RowHistoryView::addLine(const QString &text, const char *font, const char *color)
{
    auto *line = new ThemeLabel(font, color, m_lines);
    line->setText(text);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_lines->layout()->addWidget(line);
    return line;
}

void RowHistoryView::addStep(const storage::Step &step)
{
    const QString who = step.author.isEmpty() ? step.organisation : step.author;
    QStringList parts{locale().toString(step.time.toLocalTime(), QLocale::ShortFormat)};
    if (step.kind == storage::StepKind::Barrier) {
        parts << tr("another program");
    } else if (!who.isEmpty()) {
        parts << who;
    }
    if (step.isUndone) {
        parts << tr("undone");
    }
    ThemeLabel *head = addLine(texts().get(step.name.key, step.name.arguments), "strong", "text");
    head->setContentsMargins(0, dp(10), 0, 0);
    addLine(parts.join(QStringLiteral(" · ")), "small", "muted");
}

void RowHistoryView::addChange(const storage::RowChange &change)
{
    using Kind = storage::RowChange::Kind;
    const domain::Entity &entity = *domain::findEntity(change.entity);
    const bool isOfRow = change.key == m_row && change.entity == m_entity;
    const bool isAdded = change.kind == Kind::Added || change.kind == Kind::AddedInBulk;
    if (change.kind != Kind::Changed) { // every field it had: the record says them
        const QString what = isOfRow ? QString() : partName(change);
        addLine(isOfRow   ? (isAdded ? tr("The record was added.") : tr("The record was deleted."))
                : isAdded ? tr("%1: added").arg(what)
                          : tr("%1: deleted").arg(what),
            "body", "text");
        return;
    }
    if (!isOfRow) {
        addLine(partName(change), "body", "text");
    }
    for (const storage::FieldChange &field : change.fields) {
        if (domain::fieldIndex(entity, field.field) < 0 && field.field != kPlace) {
            continue;
        }
        const QString name
            = field.field == kPlace ? tr("Place") : fieldName(texts(), change.entity, field.field);
        addLine(tr("%1: %2 → %3")
                    .arg(name, valueOf(entity, field.field, field.before),
                        valueOf(entity, field.field, field.after)),
            "body", "text");
    }
}

/// "Equipment “Mass spectrometer”", "Service “Pilot production”": by its title, else by its type.
QString RowHistoryView::partName(const storage::RowChange &change) const
{
    const domain::Entity &entity = *domain::findEntity(change.entity);
    const QString what = texts().get(QLatin1String("entity.") + change.entity);
    QString name = m_names.name(change.entity, change.key);
    for (const char *known : {domain::titleField(entity), "type"}) {
        for (const storage::FieldChange &field : change.fields) {
            if (name.isEmpty() && field.field == QLatin1String(known)) {
                name = valueOf(
                    entity, field.field, field.after.isNull() ? field.before : field.after);
            }
        }
    }
    return name.isEmpty() ? what : tr("%1 “%2”", "kind of part, its name").arg(what, name);
}

QString RowHistoryView::valueOf(
    const domain::Entity &entity, const QString &field, const QVariant &value) const
{
    if (value.isNull()) {
        return QStringLiteral("–");
    }
    QString text;
    if (field == kPlace) {
        const QPointF point = value.toPointF();
        text = tr("%1, %2", "latitude, longitude")
                   .arg(texts().number(point.y(), 5), texts().number(point.x(), 5));
    } else {
        const domain::Field &of = entity.fields[std::size_t(domain::fieldIndex(entity, field))];
        text = of.type == domain::FieldType::Reference
            ? m_names.name(QString::fromLatin1(of.reference), value.toLongLong())
            : valueText(texts(), locale(), of, value);
    }
    if (text.isEmpty()) {
        text = value.toString(); // a row that is gone, a code that no list has
    }
    return text.size() <= kLongest ? text : text.left(kLongest) + QStringLiteral("…");
}

void RowHistoryView::retranslate()
{
    setAccessibleName(tr("History of the record"));
    list();
}

} // namespace trama::ui
