// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/look.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/style/trama_style.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLineEdit>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace trama;
using namespace trama::ui;
using namespace trama::tests;

namespace {

/// One of each control, in a column with room around for rings.
struct Controls : QWidget {
    Controls()
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(12, 12, 12, 12);
        column->setSpacing(12);
        const QString words = QStringLiteral("Add facility");
        const auto add = [&](QWidget *control, const char *name) {
            control->setObjectName(QLatin1String(name));
            column->addWidget(control, 0, Qt::AlignLeft);
            all.append(control);
        };
        for (QPushButton *made : {button("flat", "columns", nullptr),
                 primaryButton("primary", "add", nullptr), linkButton("link", nullptr)}) {
            made->setText(words);
            add(made, qPrintable(made->objectName()));
        }
        add(iconButton("icon", "more", nullptr), "icon");
        add(new QLineEdit(words), "line");
        auto *combo = new QComboBox;
        combo->addItem(words);
        add(combo, "combo");
        auto *spin = new QSpinBox;
        spin->setMaximum(100000);
        spin->setValue(88888);
        add(spin, "spin");
        add(new QDateEdit(QDate(2026, 12, 28)), "date");
        add(new QCheckBox(words), "check");
        add(new QRadioButton(words), "radio");
        add(new QSlider(Qt::Horizontal), "slider");
        auto *chip = new Chip;
        chip->setTexts(QStringLiteral("Type"), words);
        add(chip, "chip");
        auto *tabs = new QTabBar;
        tabs->addTab(words);
        tabs->addTab(words);
        add(tabs, "tabs");
    }
    QVector<QWidget *> all;
};

/// True where ink touches an edge of the picture's rows: text that was cut.
bool isCutInHeight(const QImage &image, const QColor &ink)
{
    constexpr int kCorner = 8;
    const QRect top(kCorner, 0, image.width() - 2 * kCorner, 1);
    const QRect bottom = top.translated(0, image.height() - 1);
    return countNear(image.copy(top), ink) > 0 || countNear(image.copy(bottom), ink) > 0;
}

} // namespace

TEST_CASE("words fit into every control at 9, 10 and 16 points in both themes")
{
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        for (const double points : {9.0, 10.0, 16.0}) {
            const Look look(choice, points);
            Controls controls;
            present(controls, {900, 900});
            for (QWidget *control : controls.all) {
                CAPTURE(points, control->objectName().toStdString());
                CHECK(control->height() >= control->fontMetrics().height());
                CHECK(control->width() >= control->sizeHint().width());
                const bool hasWords = control->objectName() != QLatin1String("icon")
                    && control->objectName() != QLatin1String("slider");
                if (hasWords) {
                    const QImage drawn = picture(*control);
                    const char *ink = control->objectName() == QLatin1String("primary")
                        ? "accentText"
                        : control->objectName() == QLatin1String("link") ? "link"
                                                                         : "text";
                    CHECK(countNear(drawn, theme().color(ink)) > 20);
                    CHECK_FALSE(isCutInHeight(drawn, theme().color(ink)));
                }
            }
        }
    }
}

TEST_CASE("a button's words are drawn whole, as wide as they need")
{
    const Look look;
    QPushButton *flat = button("flat", nullptr, nullptr);
    const QString words = QStringLiteral("Export view…");
    flat->setText(words);
    CHECK(flat->sizeHint().width() >= flat->fontMetrics().horizontalAdvance(words) + 2 * dp(10));
    CHECK(flat->sizeHint().height() == 28);
    delete flat;
}

TEST_CASE("every control shows where the focus is")
{
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        const Look look(choice);
        Controls controls;
        present(controls, {900, 900});
        for (QWidget *control : controls.all) {
            CAPTURE(control->objectName().toStdString());
            if (control->focusPolicy() == Qt::NoFocus) {
                FAIL("cannot have the focus");
            }
            controls.setFocus();
            settleEvents();
            const QRect around = control->geometry().adjusted(-8, -8, 8, 8);
            const QImage before = picture(controls).copy(around);
            control->setFocus(Qt::TabFocusReason);
            const QImage after = picture(controls).copy(around);
            const int ring
                = count(after, theme().color("focus")) - count(before, theme().color("focus"));
            CHECK(difference(before, after) > 60);
            CHECK(ring > 60);
        }
    }
}

TEST_CASE("the current cell of a table has a ring inside and rows are 28 dp")
{
    const Look look;
    QTableWidget table(3, 2);
    table.setItem(1, 1, new QTableWidgetItem(QStringLiteral("Bremen")));
    present(table);
    table.setCurrentCell(1, 1, QItemSelectionModel::NoUpdate);
    CHECK(table.rowHeight(0) == 28);
    CHECK(table.horizontalHeader()->height() == 30);
    table.clearFocus();
    const QImage before = picture(table);
    table.setFocus();
    const QImage after = picture(table);
    CHECK(count(after, theme().color("focus")) - count(before, theme().color("focus")) > 100);
}

TEST_CASE("selections are the selection's colour, also where the window is not active")
{
    const Look look;
    QTableWidget table(3, 2);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    present(table);
    table.selectRow(1);
    const int active = count(picture(table), theme().color("selection"));
    CHECK(active > 1000);
    QWidget other;
    present(other);
    CHECK(count(picture(table), theme().color("selection")) >= active); // the ring has gone
}

TEST_CASE("a field with a wrong value has the edge of errors")
{
    const Look look;
    QWidget window;
    QLineEdit field(&window);
    field.setGeometry(20, 20, 200, 28);
    present(window, {240, 68});
    CHECK(count(picture(window), theme().color("error")) == 0);
    field.setProperty("invalid", true);
    field.update();
    CHECK(count(picture(window), theme().color("error")) > 200);
}

TEST_CASE("a disabled button is sunken and can still be read")
{
    const Look look;
    QPushButton *next = primaryButton("next", nullptr, nullptr);
    next->setText(QStringLiteral("Finish (8 conflicts left)"));
    next->setEnabled(false);
    present(*next, next->sizeHint());
    const QImage drawn = picture(*next);
    CHECK(count(drawn, theme().color("sunken")) > 1000);
    CHECK(count(drawn, theme().color("muted")) > 20);
    delete next;
}

TEST_CASE("scroll bars are 10 dp and have no arrows")
{
    const Look look;
    QTableWidget table(100, 1);
    present(table, {200, 200});
    CHECK(QApplication::style()->pixelMetric(QStyle::PM_ScrollBarExtent) == 10);
    CHECK(qobject_cast<TramaStyle *>(QApplication::style()) != nullptr);
}
