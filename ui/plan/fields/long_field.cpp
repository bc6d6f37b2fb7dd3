// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/fields/plan_field.h"

#include "ui/widgets/appearance.h"

#include <QAbstractTextDocumentLayout>
#include <QComboBox>
#include <QEvent>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace trama::ui {

namespace {

constexpr int kLeastLines = 2;
constexpr int kMostLines = 18;

/// A combo box in a long form: the wheel scrolls the form, unless the box has the focus.
class CalmComboBox : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus()) {
            QComboBox::wheelEvent(event);
        } else {
            event->ignore();
        }
    }
};

} // namespace

PlanText::PlanText(QWidget *parent)
    : PlanField(parent)
    , m_text(new QPlainTextEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    m_text->setTabChangesFocus(true);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_text->installEventFilter(this);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PlanField::typed);
    connect(m_text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged,
        this, [this] { grow(); });
    grow();
}

void PlanText::setValue(const QVariant &value)
{
    const QSignalBlocker blocker(m_text);
    if (m_text->toPlainText() != value.toString()) {
        m_text->setPlainText(value.toString());
    }
    grow();
}

QVariant PlanText::value() const
{
    const QString text = m_text->toPlainText().trimmed();
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QWidget *PlanText::input() const
{
    return m_text;
}

bool PlanText::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        Q_EMIT left();
    } else if (event->type() == QEvent::Resize) {
        grow();
    }
    return PlanField::eventFilter(watched, event);
}

void PlanText::changeEvent(QEvent *event)
{
    PlanField::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        grow();
    }
}

void PlanText::grow()
{
    const int lines = std::clamp(int(m_text->document()->size().height()), kLeastLines, kMostLines);
    const int frame = 2 * m_text->frameWidth() + int(2 * m_text->document()->documentMargin());
    const int height = lines * m_text->fontMetrics().lineSpacing() + frame + dp(2);
    if (height != m_text->height()) {
        m_text->setFixedHeight(height);
    }
}

PlanChoice::PlanChoice(const std::vector<Choice> &choices, QWidget *parent)
    : PlanField(parent)
    , m_combo(new CalmComboBox(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_combo);
    m_combo->setFocusPolicy(Qt::StrongFocus);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(8);
    m_combo->addItem(tr("not stated"));
    for (const Choice &choice : choices) {
        m_combo->addItem(choice.name, choice.value);
    }
    connect(m_combo, &QComboBox::activated, this, &PlanField::left);
}

void PlanChoice::setValue(const QVariant &value)
{
    const bool isEmpty = value.isNull() || value.toString().isEmpty();
    int index = isEmpty ? 0 : m_combo->findData(value);
    if (index < 0) { // a code nobody knows is shown, never lost
        m_combo->addItem(value.toString(), value);
        index = m_combo->count() - 1;
    }
    m_combo->setCurrentIndex(index);
    m_combo->setToolTip(m_combo->currentText());
}

QVariant PlanChoice::value() const
{
    return m_combo->currentData();
}

QWidget *PlanChoice::input() const
{
    return m_combo;
}

} // namespace trama::ui
