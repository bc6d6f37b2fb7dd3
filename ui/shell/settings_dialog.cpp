// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings_dialog.h"

#include "ui/shell/preferences.h"
#include "ui/widgets/parts.h"
#include "ui/workspace/workspace.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cmath>

namespace trama::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

template <typename Change> void change(Change make)
{
    Preferences preferences = Preferences::read();
    make(preferences);
    preferences.keep();
    preferences.applyAppearance();
}

QComboBox *choice(const char *name, const QStringList &items, int current, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->addItems(items);
    box->setCurrentIndex(current);
    return box;
}

void addLook(QFormLayout *form, const Preferences &now, QWidget *dialog)
{
    auto *language = choice("settingsLanguage",
        {QStringLiteral("English"), QStringLiteral("Português")}, int(now.language), dialog);
    QObject::connect(language, &QComboBox::activated, dialog, [](int index) {
        change([&](Preferences &p) { p.language = static_cast<text::Language>(index); });
    });
    auto *theme = choice("settingsTheme",
        {Words::tr("As the system"), Words::tr("Light"), Words::tr("Dark")}, int(now.theme),
        dialog);
    QObject::connect(theme, &QComboBox::activated, dialog, [](int index) {
        change([&](Preferences &p) { p.theme = static_cast<ThemeChoice>(index); });
    });
    auto *size = new QSpinBox(dialog);
    size->setObjectName(QStringLiteral("settingsTextSize"));
    size->setRange(80, 200);
    size->setSingleStep(10);
    size->setSuffix(QStringLiteral(" %"));
    size->setValue(int(std::lround(now.textScale * 100)));
    QObject::connect(size, &QSpinBox::valueChanged, dialog,
        [](int percent) { change([&](Preferences &p) { p.textScale = percent / 100.0; }); });
    form->addRow(Words::tr("&Language"), language);
    form->addRow(Words::tr("&Theme"), theme);
    form->addRow(Words::tr("Te&xt size"), size);
}

void addAuthor(QFormLayout *form, const Preferences &now, Workspace &workspace, QWidget *dialog)
{
    const auto take = [&workspace](QString storage::Author::*field, const QLineEdit *edit) {
        change([&](Preferences &p) { p.author.*field = edit->text().trimmed(); });
        if (workspace.isOpen()) {
            workspace.project()->setAuthor(Preferences::read().author);
        }
    };
    auto *name = new QLineEdit(now.author.name, dialog);
    name->setObjectName(QStringLiteral("settingsAuthor"));
    auto *organisation = new QLineEdit(now.author.organisation, dialog);
    organisation->setObjectName(QStringLiteral("settingsOrganisation"));
    QObject::connect(name, &QLineEdit::editingFinished, dialog,
        [take, name] { take(&storage::Author::name, name); });
    QObject::connect(organisation, &QLineEdit::editingFinished, dialog,
        [take, organisation] { take(&storage::Author::organisation, organisation); });
    form->addRow(Words::tr("&Name or role"), name);
    form->addRow(Words::tr("&Organisation"), organisation);
}

} // namespace

void showSettings(Workspace &workspace, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("settings"));
    dialog->setWindowTitle(Words::tr("Settings"));
    const Preferences now = Preferences::read();
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(dp(20), dp(20), dp(20), dp(20));
    layout->setSpacing(dp(12));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(dp(8));
    addLook(form, now, dialog);
    layout->addLayout(form);
    auto *who = new ThemeLabel("small", "muted", dialog);
    who->setText(
        Words::tr("Who makes the changes stands in the project's history, for partners to see. "
                  "The account name of this computer is never used."));
    layout->addWidget(who);
    auto *author = new QFormLayout;
    author->setVerticalSpacing(dp(8));
    addAuthor(author, now, workspace, dialog);
    layout->addLayout(author);
    layout->addStretch();
    dialog->setMinimumWidth(dp(420));
    dialog->show();
}

} // namespace trama::ui
