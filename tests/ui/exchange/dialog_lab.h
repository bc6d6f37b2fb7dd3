// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/page_lab.h"
#include "ui/exchange/import_dialog.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QLabel>
#include <QPushButton>

namespace trama::tests {

constexpr int kSampleFacilities = 60; // lines of resources/sample/infrastructure.csv

/// The dialog over a list, its work waited for.
struct DialogLab {
    explicit DialogLab(const QString &path, const storage::Author &author = {})
        : lab(author)
        , dialog(lab.workspace(), path)
    {
        dialog.show();
        wait();
    }

    void wait()
    {
        while (dialog.isBusy()) {
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        for (int i = 0; i < 5; ++i) {
            QApplication::processEvents();
        }
    }

    void next()
    {
        auto &button = child<QPushButton>(dialog, "importNext");
        REQUIRE(button.isEnabled());
        click(button, button.rect().center());
        wait();
    }

    void toSummary()
    {
        while (child<QPushButton>(dialog, "importNext").text().startsWith(QStringLiteral("Next"))) {
            next();
        }
    }

    void toEnd()
    {
        toSummary();
        next();
    }

    QString text(const char *name) { return child<QLabel>(dialog, name).text(); }

    PageLab lab;
    ui::ImportDialog dialog;
};

} // namespace trama::tests
