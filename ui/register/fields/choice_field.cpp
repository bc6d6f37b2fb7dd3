// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/fields/choice_field.h"

#include "core/vocabulary/vocabulary.h"
#include "ui/widgets/appearance.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

namespace trama::ui {

ChoiceField::ChoiceField(const QString &codeList, QWidget *parent)
    : FieldEditor(parent)
    , m_list(codeList)
    , m_combo(new QComboBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_combo);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(6);
    m_combo->setFocusPolicy(Qt::StrongFocus);
    m_combo->installEventFilter(this);
    setFocusProxy(m_combo);
    if (!m_list.isEmpty()) {
        m_combo->setEditable(true);
        m_combo->setInsertPolicy(QComboBox::NoInsert);
        m_combo->completer()->setFilterMode(Qt::MatchContains);
        m_combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
        connect(m_combo->lineEdit(), &QLineEdit::textEdited, this, &FieldEditor::edited);
        connect(m_combo->lineEdit(), &QLineEdit::editingFinished, this, [this] {
            takeText();
            Q_EMIT left();
        });
    }
    connect(m_combo, &QComboBox::activated, this, [this](int index) {
        m_code = m_combo->itemData(index).toString();
        Q_EMIT left();
    });
}

ChoiceField::~ChoiceField()
{
    if (QLineEdit *line = m_combo->lineEdit()) {
        line->disconnect(this); // it loses the focus when it goes
    }
}

void ChoiceField::fill()
{
    m_combo->clear();
    const text::Texts &catalogue = texts();
    if (m_list.isEmpty()) {
        m_combo->addItem(catalogue.get(QStringLiteral("word.not-stated")), QString());
        for (const char *code : {"yes", "no"}) {
            const QString text = QString::fromLatin1(code);
            m_combo->addItem(catalogue.get(QStringLiteral("word.") + text), text);
        }
        return;
    }
    m_combo->addItem(QString(), QString());
    m_combo->lineEdit()->setPlaceholderText(catalogue.get(QStringLiteral("word.not-stated")));
    if (const vocabulary::CodeList *list = vocabulary::codeList(m_list)) {
        for (const vocabulary::Term &term : list->terms) {
            m_combo->addItem(catalogue.term(m_list, term.code), term.code);
        }
    }
}

void ChoiceField::retranslate()
{
    const QString code = m_code;
    fill();
    showCode(code);
}

void ChoiceField::takeText()
{
    const QString text = m_combo->currentText().trimmed();
    const int same = m_combo->findText(text, Qt::MatchFixedString);
    if (same >= 0) {
        m_code = m_combo->itemData(same).toString();
    } else {
        const vocabulary::CodeList *list = vocabulary::codeList(m_list);
        const QString code = list == nullptr ? QString() : list->codeFor(text);
        m_code = code.isEmpty() ? text : code;
    }
    showCode(m_code);
}

void ChoiceField::showCode(const QString &code)
{
    m_code = code;
    const QSignalBlocker silent(m_combo);
    const int index = m_combo->findData(code);
    m_combo->setCurrentIndex(index);
    if (m_combo->isEditable()) {
        m_combo->setEditText(index < 0 ? code : m_combo->itemText(index));
        m_combo->lineEdit()->setCursorPosition(0);
    }
}

QVariant ChoiceField::value() const
{
    return m_code.isEmpty() ? QVariant() : QVariant(m_code);
}

void ChoiceField::setValue(const QVariant &value)
{
    if (m_combo->count() == 0) {
        fill();
    }
    showCode(value.toString());
}

QWidget *ChoiceField::input() const
{
    return m_combo;
}

bool ChoiceField::eventFilter(QObject *watched, QEvent *event)
{
    // A wheel that scrolls the panel must not change what it passes over.
    if (event->type() == QEvent::Wheel && !m_combo->hasFocus()) {
        event->ignore();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace trama::ui
