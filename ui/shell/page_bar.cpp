// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_bar.h"

#include "ui/shell/page.h"
#include "ui/shell/page_button.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QSignalBlocker>

namespace trama::ui {

PageBar::PageBar(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_regionLabel(new ThemeLabel("caption", "muted", this))
    , m_region(new QComboBox(this))
    , m_pages(new QVBoxLayout)
    , m_sample(new ThemeLabel("caption", "warn", this))
    , m_version(new ThemeLabel("caption", "muted", this))
{
    setObjectName(QStringLiteral("pageBar"));
    m_region->setObjectName(QStringLiteral("workingRegion"));
    m_regionLabel->setBuddy(m_region);
    m_sample->setObjectName(QStringLiteral("sampleLabel"));
    m_region->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(dp(10), dp(12), dp(10), dp(16));
    layout->setSpacing(dp(4));
    for (ThemeLabel *label : {m_regionLabel, m_sample, m_version}) {
        label->setContentsMargins(dp(8), 0, 0, 0);
    }
    layout->addWidget(m_regionLabel);
    layout->addWidget(m_region);
    layout->addSpacing(dp(10));
    m_pages->setSpacing(dp(2));
    layout->addLayout(m_pages);
    layout->addStretch();
    layout->addWidget(m_sample);
    layout->addWidget(m_version);
    connect(m_region, &QComboBox::activated, this,
        [this](int index) { m_workspace.setWorkingRegion(index - 1); });
    connect(&workspace, &Workspace::projectChanged, this, &PageBar::refresh);
    connect(&workspace, &Workspace::workingRegionChanged, this, &PageBar::refreshRegions);
    connect(&workspace, &Workspace::dataChanged, this, &PageBar::refreshRegions);
    refresh();
}

void PageBar::addPage(Page *page)
{
    const int index = int(m_buttons.size());
    auto *item = new PageButton(page->iconName(), index + 1, this);
    item->setObjectName(QStringLiteral("page_") + page->name());
    m_pages->addWidget(item);
    m_buttons << item;
    m_pageList << page;
    connect(item, &QAbstractButton::clicked, this, [this, index] { Q_EMIT pageChosen(index); });
    refresh();
}

void PageBar::setCurrent(int index)
{
    m_buttons[index]->setChecked(true);
}

void PageBar::refresh()
{
    m_regionLabel->setText(tr("Working region"));
    m_region->setAccessibleName(tr("Working region"));
    for (int i = 0; i < m_buttons.size(); ++i) {
        const QString title = m_pageList[i]->title();
        m_buttons[i]->setText(title);
        m_buttons[i]->setAccessibleName(title);
        m_buttons[i]->setToolTip(tr("%1 (Ctrl+%2)").arg(title).arg(i + 1));
    }
    const bool isSample = m_workspace.isOpen() && m_workspace.project()->isSample();
    m_sample->setVisible(isSample);
    m_sample->setText(texts().get(QStringLiteral("notice.sample")));
    fitWidth();
    refreshRegions();
}

void PageBar::refreshRegions()
{
    const QSignalBlocker quiet(m_region);
    m_region->clear();
    m_region->addItem(m_workspace.regions().regions.size() == 1
            ? tr("The whole region")
            : tr("All %n regions", nullptr, int(m_workspace.regions().regions.size())));
    for (const snapshot::RegionRow &region : m_workspace.regions().regions) {
        m_region->addItem(region.name.isEmpty() ? region.code : region.name);
    }
    m_region->setCurrentIndex(m_workspace.workingRegion() + 1);
    m_version->setText(tr("Outlines %1").arg(m_workspace.regions().version));
    m_version->setVisible(!m_workspace.regions().version.isEmpty());
}

void PageBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    } else if (event->type() == QEvent::FontChange) {
        fitWidth();
    }
}

/// As wide as the design, or as its longest word where that is wider.
void PageBar::fitWidth()
{
    const QMargins margins = layout()->contentsMargins();
    int words = 0;
    for (const PageButton *button : std::as_const(m_buttons)) {
        words = std::max(words, button->sizeHint().width());
    }
    setFixedWidth(std::max(dp(184), words + margins.left() + margins.right()));
}

void PageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(theme().color("line"));
    painter.drawLine(width() - 1, 0, width() - 1, height());
}

} // namespace trama::ui
