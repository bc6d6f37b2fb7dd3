// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/page_lab.h"

#include "app/window/window.h"
#include "ui/shell/main_window.h"
#include "ui/shell/task_runner.h"
#include "ui/widgets/appearance.h"

#include <QApplication>
#include <QFile>
#include <QKeyEvent>
#include <QTest>
#include <QThreadPool>
#include <QVBoxLayout>

namespace trama::tests {

PageLab::PageLab(const storage::Author &author)
{
    ui::applyTheme(ui::ThemeChoice::Light);
    ui::applyLanguage(text::Language::English);
    ui::applyTextScale(1);
    const Result<void> made = m_workspace.createSample(m_folder.filePath(QStringLiteral("s.gpkg")));
    REQUIRE(made.has_value());
    m_workspace.project()->setAuthor(author);
}

PageLab::~PageLab()
{
    if (m_window != nullptr && m_window->focusWidget() != nullptr) {
        m_window->focusWidget()->clearFocus(); // as closing a window does
    }
}

void PageLab::present(QWidget *page)
{
    m_window = std::make_unique<QWidget>();
    new ui::TaskRunner(m_window.get());
    auto *layout = new QVBoxLayout(m_window.get());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(page);
    m_window->resize(1240, 760);
    m_window->show();
    m_window->activateWindow();
    settle();
}

ui::MainWindow &PageLab::showWindow()
{
    std::unique_ptr<ui::MainWindow> window = window::makeWindow(m_workspace);
    ui::MainWindow &shown = *window;
    m_window = std::move(window);
    m_window->show();
    m_window->activateWindow();
    settle();
    return shown;
}

void PageLab::settle()
{
    while (m_workspace.isReportStale()) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    const ui::TaskRunner *tasks = ui::taskRunner(m_window.get());
    while (tasks != nullptr && tasks->isBusy()) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    constexpr int kRounds = 5; // what is posted by what was posted
    for (int i = 0; i < kRounds; ++i) {
        QThreadPool::globalInstance()->waitForDone();
        QApplication::sendPostedEvents();
        QApplication::processEvents();
    }
}

QString PageLab::write(const QString &name, const QByteArray &bytes) const
{
    QFile out(file(name));
    REQUIRE(out.open(QIODevice::WriteOnly));
    REQUIRE(out.write(bytes) == bytes.size());
    return out.fileName();
}

qint64 PageLab::count(const char *entity) const
{
    return m_workspace.project()->count(*domain::findEntity(entity)).value();
}

QVariant PageLab::value(const char *entity, storage::Key key, const char *field) const
{
    const auto record = m_workspace.project()->record(*domain::findEntity(entity), key).value();
    REQUIRE(record.has_value());
    return record->values.value(QString::fromLatin1(field));
}

storage::Key PageLab::keyOf(const char *entity, const char *field, const QString &text) const
{
    auto rows
        = m_workspace.project()->rows(*domain::findEntity(entity), {QString::fromLatin1(field)});
    REQUIRE(rows.has_value());
    while (rows->next()) {
        if (rows->text(0) == text) {
            return rows->key();
        }
    }
    return 0;
}

void click(QWidget &widget, QPoint at)
{
    QTest::mouseClick(&widget, Qt::LeftButton, Qt::NoModifier, at);
    QApplication::processEvents();
}

void type(QWidget &widget, const QString &text)
{
    for (const QChar letter : text) {
        if (letter.unicode() < 128) {
            QTest::keyClick(&widget, letter.toLatin1());
        } else { // QTest knows the keys of ASCII alone
            for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
                QKeyEvent event(type, 0, Qt::NoModifier, QString(letter));
                QApplication::sendEvent(&widget, &event);
            }
        }
    }
    QApplication::processEvents();
}

void press(QWidget &widget, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&widget, key, modifiers);
    QApplication::processEvents();
}

} // namespace trama::tests
