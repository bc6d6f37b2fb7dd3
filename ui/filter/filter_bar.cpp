// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filter_bar.h"

#include "ui/filter/filter_words.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QEvent>
#include <QMenu>

namespace trama::ui {

FilterBar::FilterBar(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_chips(new FlowLayout(nullptr, 8, 4))
    , m_add(new Chip(this))
    , m_clear(linkButton("filterClear", this))
    , m_count(new ThemeLabel("small", "muted", this))
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("filterBar"));
    m_add->setObjectName(QStringLiteral("filterAdd"));
    m_count->setObjectName(QStringLiteral("filterCount"));
    m_count->setTextFormat(Qt::RichText);
    m_count->setWordWrap(false);
    m_menu->setObjectName(QStringLiteral("filterMenu"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(dp(12));
    layout->addLayout(m_chips, 1);
    layout->addWidget(m_count, 0, Qt::AlignRight | Qt::AlignVCenter);
    connect(m_add, &QAbstractButton::clicked, this, [this] {
        fillMenu();
        m_menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
    });
    connect(m_clear, &QPushButton::clicked, this, [this] { m_workspace.setFilter({}); });
    connect(&workspace, &Workspace::filterChanged, this, &FilterBar::refresh);
    connect(&workspace, &Workspace::projectChanged, this, &FilterBar::refresh);
    connect(&workspace, &Workspace::dataChanged, this, &FilterBar::refresh);
    refresh();
}

void FilterBar::setApplied(bool isApplied)
{
    m_isApplied = isApplied;
    refreshCount();
}

void FilterBar::addChip(
    const char *name, const QString &key, const QString &values, const snapshot::Filter &without)
{
    auto *chip = new Chip(this);
    chip->setObjectName(QStringLiteral("chip_") + QString::fromLatin1(name));
    chip->setTexts(key, values);
    // Afterwards, for the chip that asks is deleted by it.
    connect(
        chip, &Chip::removeRequested, this, [this, without] { m_workspace.setFilter(without); },
        Qt::QueuedConnection);
    connect(chip, &QAbstractButton::clicked, m_add, &QAbstractButton::click);
    m_parts << chip;
    m_chips->addWidget(chip);
    chip->show();
}

void FilterBar::refresh()
{
    qDeleteAll(m_parts);
    m_parts.clear();
    m_chips->removeWidget(m_add);
    m_chips->removeWidget(m_clear);
    for (const FilterPart &part : filterParts(m_workspace.filter(), m_workspace.snapshot())) {
        addChip(part.name, part.key, part.values, part.without);
    }
    m_add->setAdding(tr("Filter"));
    m_clear->setText(tr("Clear all"));
    m_chips->addWidget(m_add);
    m_chips->addWidget(m_clear);
    m_clear->setVisible(!m_parts.isEmpty());
    refreshCount();
}

void FilterBar::refreshCount()
{
    const qint64 all = qint64(m_workspace.snapshot().facilityCount());
    const qint64 shown = qint64(m_workspace.shown().size());
    if (!m_isApplied) {
        setVisible(!m_parts.isEmpty());
        m_count->setText(tr("The filter does not count on this page (%1 filtered out elsewhere)")
                             .arg(texts().integer(all - shown)));
        return;
    }
    const QString count = QStringLiteral("<b>%1</b>").arg(texts().integer(shown));
    m_count->setText(shown == all
            ? tr("%1 of %2 facilities, none filtered out").arg(count, texts().integer(all))
            : tr("%1 of %2 facilities, %3 filtered out")
                  .arg(count, texts().integer(all), texts().integer(all - shown)));
}

void FilterBar::fillMenu()
{
    m_menu->clear();
    for (const FilterGroup &group :
        filterChoices(m_workspace.filter(), m_workspace.snapshot(), m_workspace.facets())) {
        if (group.choices.empty()) {
            continue;
        }
        QMenu *menu = m_menu->addMenu(group.title);
        menu->setObjectName(QStringLiteral("filterMenu_") + QString::fromLatin1(group.name));
        for (const FilterChoice &choice : group.choices) {
            QAction *action
                = menu->addAction(choice.text + QLatin1Char('\t') + texts().integer(choice.count));
            action->setCheckable(true);
            action->setChecked(choice.isOn);
            connect(action, &QAction::triggered, this,
                [this, chosen = choice.chosen] { m_workspace.setFilter(chosen); });
        }
    }
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
}

} // namespace trama::ui
