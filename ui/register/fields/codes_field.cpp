// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/fields/codes_field.h"

#include "core/vocabulary/vocabulary.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>
#include <QTimer>
#include <QVBoxLayout>

namespace trama::ui {

CodesField::CodesField(const QString &codeList, QWidget *parent)
    : FieldEditor(parent)
    , m_list(codeList)
    , m_chipArea(new QWidget(this))
    , m_chips(new FlowLayout(m_chipArea, 6, 4))
    , m_line(new QLineEdit(this))
    , m_names(new QStringListModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(dp(4));
    layout->addWidget(m_chipArea);
    layout->addWidget(m_line);
    setFocusProxy(m_line);
    m_line->addAction(icon("add"), QLineEdit::LeadingPosition);
    auto *completer = new QCompleter(m_names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(completer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
        [this] { QTimer::singleShot(0, this, &CodesField::takeText); });
    connect(m_line, &QLineEdit::editingFinished, this, &CodesField::takeText);
}

CodesField::~CodesField()
{
    m_line->disconnect(this); // it loses the focus when it goes
}

void CodesField::retranslate()
{
    m_line->setPlaceholderText(tr("Add…"));
    QStringList names;
    if (const vocabulary::CodeList *list = vocabulary::codeList(m_list)) {
        for (const vocabulary::Term &term : list->terms) {
            names.append(texts().term(m_list, term.code));
        }
    }
    m_names->setStringList(names);
    showChips();
}

void CodesField::showChips()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &code : m_codes) {
        auto *chip = new Chip(m_chipArea);
        chip->setObjectName(QStringLiteral("code-") + code);
        chip->setTexts({}, texts().term(m_list, code));
        const auto removeCode = [this, code] {
            m_codes.removeAll(code);
            showChips();
            Q_EMIT left();
        };
        connect(chip, &Chip::removeRequested, this, removeCode, Qt::QueuedConnection);
        m_chips->addWidget(chip);
    }
    m_chipArea->setVisible(!m_codes.isEmpty());
}

void CodesField::takeText()
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty()) {
        return;
    }
    m_line->clear();
    const vocabulary::CodeList *list = vocabulary::codeList(m_list);
    const QString known = list == nullptr ? QString() : list->codeFor(text);
    const QString code = known.isEmpty() ? text : known;
    if (!m_codes.contains(code)) {
        m_codes.append(code);
        showChips();
        Q_EMIT left();
    }
}

QVariant CodesField::value() const
{
    return m_codes.isEmpty() ? QVariant() : QVariant(m_codes.join(QLatin1Char('|')));
}

void CodesField::setValue(const QVariant &value)
{
    const QStringList codes = value.toString().split(QLatin1Char('|'), Qt::SkipEmptyParts);
    if (codes != m_codes) {
        m_codes = codes;
        showChips();
    }
    m_chipArea->setVisible(!m_codes.isEmpty());
    m_line->clear();
}

QWidget *CodesField::input() const
{
    return m_line;
}

} // namespace trama::ui
