// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/page/register_table.h"

#include "core/vocabulary/vocabulary.h"
#include "ui/register/register_model.h"
#include "ui/register/table/field_cell.h"
#include "ui/register/table/filter_button.h"
#include "ui/register/table/filter_header.h"
#include "ui/widgets/appearance.h"

#include <QLineEdit>

namespace trama::ui {

namespace {

/// Lists short enough for a menu of ticks.
constexpr std::size_t kMostChoices = 40;

bool isChosen(const domain::Field &field)
{
    if (field.type == domain::FieldType::TriState) {
        return true;
    }
    const bool isCode
        = field.type == domain::FieldType::Code || field.type == domain::FieldType::Codes;
    const vocabulary::CodeList *list
        = isCode ? vocabulary::codeList(QString::fromLatin1(field.codeList)) : nullptr;
    return list != nullptr && list->terms.size() <= kMostChoices;
}

} // namespace

RegisterTable::RegisterTable(
    const RegisterKind &kind, RegisterModel *model, const RowNames &names, QWidget *parent)
    : RecordTable(model, parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("registerTable_") + QString::fromLatin1(kind.entity));
    for (int column = 0; column < model->columnCount(); ++column) {
        setItemDelegateForColumn(column, new FieldCell(*model->fieldAt(column), names, this));
        setColumnHidden(column, column >= kind.shownCount());
        addFilter(column);
    }
}

void RegisterTable::addFilter(int column)
{
    const QString name
        = QStringLiteral("filter-") + QString::fromLatin1(m_model->fieldAt(column)->name);
    if (isChosen(*m_model->fieldAt(column))) {
        auto *choices = new FilterButton;
        choices->setObjectName(name);
        filterHeader()->setField(column, choices);
        m_buttons.insert(column, choices);
        connect(choices, &FilterButton::chosen, this, [this, column](const QVariantList &codes) {
            QStringList wanted;
            for (const QVariant &code : codes) {
                wanted.append(code.toString());
            }
            m_model->setCodes(column, wanted);
            Q_EMIT filtered();
        });
        return;
    }
    auto *line = new QLineEdit;
    line->setObjectName(name);
    line->setClearButtonEnabled(column == 0);
    if (column == 0) {
        line->addAction(icon("search"), QLineEdit::LeadingPosition);
    }
    filterHeader()->setField(column, line);
    m_lines.insert(column, line);
    connect(line, &QLineEdit::textChanged, this, [this, column](const QString &text) {
        m_model->setText(column, text);
        Q_EMIT filtered();
    });
}

void RegisterTable::fillChoices(int column, FilterButton *button) const
{
    const domain::Field &field = *m_model->fieldAt(column);
    const QStringList chosen = m_model->codes(column);
    QVector<FilterButton::Choice> choices;
    const auto add = [&](const QString &code, const QString &text) {
        choices.append({code, text, chosen.contains(code)});
    };
    if (field.type == domain::FieldType::TriState) {
        add(QStringLiteral("yes"), texts().get(QStringLiteral("word.yes")));
        add(QStringLiteral("no"), texts().get(QStringLiteral("word.no")));
    } else {
        const QString list = QString::fromLatin1(field.codeList);
        for (const vocabulary::Term &term : vocabulary::codeList(list)->terms) {
            add(term.code, texts().term(list, term.code));
        }
    }
    add(QString(), texts().get(QStringLiteral("word.not-stated")));
    button->setChoices(choices);
}

void RegisterTable::clearFilter()
{
    m_model->clearFilter();
    for (QLineEdit *line : std::as_const(m_lines)) {
        line->clear();
    }
    retranslate();
    Q_EMIT filtered();
}

void RegisterTable::retranslate()
{
    for (auto it = m_lines.cbegin(); it != m_lines.cend(); ++it) {
        const QString column = m_model->headerData(it.key(), Qt::Horizontal).toString();
        it.value()->setPlaceholderText(it.key() == 0 ? tr("contains…") : tr("any"));
        it.value()->setAccessibleName(tr("Filter: %1").arg(column));
    }
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        it.value()->retranslate(m_model->headerData(it.key(), Qt::Horizontal).toString());
        fillChoices(it.key(), it.value());
    }
    setAccessibleName(
        texts().get(QStringLiteral("entities.") + QString::fromLatin1(m_model->entity().name)));
}

} // namespace trama::ui
