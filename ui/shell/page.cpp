// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include "ui/filter/filter_bar.h"
#include "ui/shell/message_bar.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/scene_view.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QTimer>

namespace trama::ui {

Page::Page(Workspace &workspace, const char *name, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new ThemeLabel("pageTitle", "text", this))
    , m_sub(new ThemeLabel("body", "muted", this))
    , m_tools(new QHBoxLayout)
    , m_chips(new FilterBar(workspace, this))
    , m_content(new QVBoxLayout)
{
    setObjectName(QString::fromLatin1(name));
    // A click beside the fields leaves them, so that they commit; Tab goes on to the first control.
    setFocusPolicy(Qt::ClickFocus);
    m_title->setWordWrap(false);
    m_sub->setWordWrap(false);
    auto *header = new QHBoxLayout;
    header->setContentsMargins(0, dp(12), 0, dp(4));
    header->setSpacing(dp(8));
    header->addWidget(m_title);
    header->addSpacing(dp(4));
    header->addWidget(m_sub, 1);
    m_tools->setSpacing(dp(8));
    header->addLayout(m_tools);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(dp(20), 0, dp(16), dp(12));
    layout->setSpacing(dp(6));
    layout->addLayout(header);
    layout->addWidget(m_chips);
    layout->addWidget(new MessageBar(workspace.messages(), this));
    m_content->setSpacing(dp(12));
    layout->addLayout(m_content, 1);

    for (const auto change : {&Workspace::reportChanged, &Workspace::filterChanged,
             &Workspace::workingRegionChanged, &Workspace::projectChanged}) {
        connect(&workspace, change, this, &Page::later);
    }
    connect(&workspace, &Workspace::dataChanged, this, &Page::later);
}

render::Scene Page::pictureForFile() const
{
    return view()->scene();
}

TableTwin *Page::twin() const
{
    return view();
}

QJsonObject Page::viewState() const
{
    return {};
}

void Page::takeViewState(const QJsonObject &)
{
}

bool Page::take(const Target &target)
{
    return target.kind == Target::Kind::Page && target.name == name();
}

void Page::countAll()
{
    m_chips->setApplied(false);
}

QAction *Page::addCommand(const char *menu, const char *name)
{
    auto *command = new QAction(this);
    command->setObjectName(QString::fromLatin1(name));
    command->setProperty("menu", QString::fromLatin1(menu));
    command->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(command);
    return command;
}

void Page::later()
{
    if (m_isDue) {
        return; // a refresh is under way already, or waits for the page to be shown
    }
    m_isDue = true;
    if (isVisible()) {
        QTimer::singleShot(0, this, &Page::refreshIfDue);
    }
}

void Page::refreshIfDue()
{
    if (!m_isDue || !isVisible() || !m_workspace.isOpen()) {
        return;
    }
    nameCommands();
    m_isDue = false;
    refresh();
    m_title->setText(title());
    m_sub->setText(sub());
    setAccessibleName(title());
    Q_EMIT statusChanged();
}

void Page::nameCommands()
{
    if (!m_isTranslated) {
        m_isTranslated = true;
        retranslate();
    }
}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        m_isTranslated = false;
        [[fallthrough]];
    case QEvent::PaletteChange:
    case QEvent::FontChange:
        later();
        break;
    default:
        break;
    }
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshIfDue();
}

} // namespace trama::ui
