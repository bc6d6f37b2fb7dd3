// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette_field.h"

#include "ui/palette/command_palette.h"
#include "ui/palette/palette_index.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/key_caps.h"
#include "ui/workspace/workspace.h"

#include <QAction>
#include <QEvent>
#include <QMainWindow>
#include <QMenuBar>
#include <QPainter>

namespace trama::ui {

namespace {

constexpr double kWidth = 288; ///< dp
constexpr double kHeight = 22;
constexpr double kPadding = 8;
constexpr double kIcon = 14;

} // namespace

PaletteField::PaletteField(Workspace &workspace, QMainWindow &window)
    : QAbstractButton(&window)
    , m_workspace(workspace)
    , m_window(window)
    , m_index(new PaletteIndex(workspace, this))
{
    setObjectName(QStringLiteral("paletteField"));
    setFocusPolicy(Qt::TabFocus); // a click leaves the focus, for the palette to give back
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::clicked, this, &PaletteField::openPalette);
    retranslate();
}

void PaletteField::setCommand(const QAction *command)
{
    m_command = command;
    connect(command, &QAction::changed, this, &PaletteField::retranslate);
    retranslate();
}

CommandPalette *PaletteField::openPalette()
{
    if (auto *open = m_window.findChild<CommandPalette *>(); open != nullptr && open->isVisible()) {
        return open;
    }
    if (m_workspace.isOpen()) {
        m_index->prepare();
    }
    return new CommandPalette(m_workspace, *m_window.menuBar(), *m_index, &m_window);
}

QStringList PaletteField::keys() const
{
    return m_command == nullptr ? QStringList()
                                : keysOf(m_command->shortcut().toString(QKeySequence::NativeText));
}

void PaletteField::retranslate()
{
    setText(tr("Search or run a command"));
    setAccessibleName(text());
    setToolTip(tr("Finds commands, regions, facilities, gaps and what stands in plans"));
    setAccessibleDescription(toolTip());
    updateGeometry();
    update();
}

QSize PaletteField::sizeHint() const
{
    const int words = QFontMetrics(typeFont("small")).horizontalAdvance(text());
    const int needed = words + keyCapsWidth(keys()) + dp(kIcon + 5 * kPadding);
    return {std::max(dp(kWidth), needed), dp(kHeight) + dp(6)};
}

QSize PaletteField::minimumSizeHint() const
{
    return {dp(kIcon + 2 * kPadding), sizeHint().height()};
}

void PaletteField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect box(0, (height() - dp(kHeight)) / 2, width() - dp(6), dp(kHeight));
    painter.setPen(hasFocus() ? QPen(theme().color("focus"), dp(2))
                              : QPen(theme().color(underMouse() ? "accent" : "lineStrong")));
    painter.setBrush(theme().color("surface"));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), dp(4), dp(4));
    QRect room = box.adjusted(dp(kPadding), 0, -dp(kPadding) / 2, 0);
    painter.drawPixmap(QPointF(room.left(), room.center().y() - dp(kIcon) / 2.0 + 0.5),
        iconPixmap("search", dp(kIcon), theme().color("muted"), devicePixelRatioF()));
    room.setLeft(room.left() + dp(kIcon + kPadding));
    const int caps = keyCapsWidth(keys());
    paintKeyCaps(painter, QRect(room.right() + 1 - caps, room.top(), caps, room.height()), keys());
    room.setRight(room.right() - caps - dp(kPadding));
    painter.setPen(theme().color("muted"));
    painter.setFont(typeFont("small"));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

void PaletteField::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        retranslate();
    }
}

} // namespace trama::ui
