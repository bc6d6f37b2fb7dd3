// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/fields/reference_field.h"

#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QStringListModel>
#include <QTimer>
#include <QVBoxLayout>

namespace trama::ui {

ReferenceField::ReferenceField(const QString &entity, const RowNames &names, QWidget *parent)
    : FieldEditor(parent)
    , m_entity(entity)
    , m_names(names)
    , m_line(new QLineEdit(this))
    , m_add(linkButton("addNamed", this))
    , m_all(new QStringListModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(dp(2));
    layout->addWidget(m_line);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->hide();
    setFocusProxy(m_line);
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    auto *completer = new QCompleter(m_all, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(completer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
        [this] { QTimer::singleShot(0, this, &ReferenceField::takeText); });
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_line, &QLineEdit::editingFinished, this, &ReferenceField::takeText);
    connect(m_add, &QPushButton::clicked, this,
        [this] { Q_EMIT nameAsked(m_entity, m_line->text().trimmed()); });
}

/// The line loses the focus when it goes, and must not tell of it then.
ReferenceField::~ReferenceField()
{
    m_line->disconnect(this);
}

bool ReferenceField::canAdd() const
{
    static const QStringList kNamedAlone{QStringLiteral("organisation"), QStringLiteral("source"),
        QStringLiteral("network"), QStringLiteral("infrastructure")};
    return kNamedAlone.contains(m_entity);
}

void ReferenceField::takeText()
{
    const QString text = m_line->text().trimmed();
    if (text != m_names.name(m_entity, m_key)) {
        m_key = text.isEmpty() ? 0 : m_names.find(m_entity, text);
    }
    const bool isNew = !text.isEmpty() && m_key == 0;
    m_add->setVisible(isNew && canAdd());
    m_add->setText(tr("Add “%1” as new").arg(text));
    Q_EMIT left();
}

QVariant ReferenceField::value() const
{
    return m_key == 0 ? QVariant() : QVariant(m_key);
}

void ReferenceField::setValue(const QVariant &value)
{
    m_key = value.toLongLong();
    m_line->setText(m_names.name(m_entity, m_key));
    m_line->setCursorPosition(0);
    m_add->hide();
}

QString ReferenceField::problem() const
{
    const QString text = m_line->text().trimmed();
    return text.isEmpty() || m_key != 0
        ? QString()
        : tr("Nothing of that name is in the project, so it was not taken.");
}

void ReferenceField::retranslate()
{
    m_line->setPlaceholderText(texts().get(QStringLiteral("word.not-stated")));
}

QWidget *ReferenceField::input() const
{
    return m_line;
}

bool ReferenceField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) { // ten thousand names only when they are wanted
        m_all->setStringList(m_names.all(m_entity));
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace trama::ui
