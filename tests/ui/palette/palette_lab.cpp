// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/palette/palette_lab.h"

#include "ui/palette/palette_model.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLineEdit>

namespace trama::tests {

using ui::CommandPalette;
using ui::PaletteModel;

namespace {

QString spoken(const QAbstractItemModel &model, int row)
{
    return model.index(row, 0).data(Qt::AccessibleTextRole).toString();
}

bool isHeader(const QAbstractItemModel &model, int row)
{
    return model.flags(model.index(row, 0)) == Qt::NoItemFlags;
}

} // namespace

CommandPalette &typed(ui::MainWindow &window, const QString &text)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // one closed before
    press(window, Qt::Key_K, Qt::ControlModifier);
    auto &palette = child<CommandPalette>(window, "palette");
    type(child<QLineEdit>(palette, "paletteTyped"), text);
    return palette;
}

QListView &list(const CommandPalette &palette)
{
    return child<QListView>(palette, "paletteList");
}

QStringList group(const CommandPalette &palette, const QString &title)
{
    const QAbstractItemModel &model = *list(palette).model();
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (isHeader(model, row) && !rows.isEmpty()) {
            break;
        }
        if (!rows.isEmpty() || (isHeader(model, row) && model.index(row, 0).data() == title)) {
            rows << spoken(model, row);
        }
    }
    return rows;
}

QStringList headers(const CommandPalette &palette)
{
    const QAbstractItemModel &model = *list(palette).model();
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (isHeader(model, row)) {
            rows << spoken(model, row);
        }
    }
    return rows;
}

QString chosen(const CommandPalette &palette)
{
    return list(palette).currentIndex().data().toString();
}

void choose(const CommandPalette &palette, const QString &title)
{
    auto &field = child<QLineEdit>(palette, "paletteTyped");
    for (int i = 0; i < list(palette).model()->rowCount() && chosen(palette) != title; ++i) {
        press(field, Qt::Key_Down);
    }
    REQUIRE(chosen(palette).toStdString() == title.toStdString());
}

void run(PageLab &lab, const CommandPalette &palette, Qt::KeyboardModifiers modifiers)
{
    press(child<QLineEdit>(palette, "paletteTyped"), Qt::Key_Return, modifiers);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    lab.settle();
}

} // namespace trama::tests
