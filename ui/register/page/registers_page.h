// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/row_names.h"
#include "ui/shell/page.h"

class QListWidget;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace trama::ui {

class RegisterView;

/// All that is not a facility, as tables: organisations, needs, priorities, practices, people … one
/// view for all of them, chosen at the left.
class RegistersPage : public Page {
    Q_OBJECT
public:
    explicit RegistersPage(Workspace &workspace, QWidget *parent = nullptr);
    ~RegistersPage() override;

    QString title() const override;
    QString sub() const override;
    const char *iconName() const override { return "table"; }
    bool take(const Target &target) override;
    QStringList status() const override;
    QJsonObject viewState() const override;
    void takeViewState(const QJsonObject &state) override;

    void choose(const QString &entity); ///< shows that register

protected:
    void refresh() override;
    void retranslate() override;

private:
    void makeTools();
    void makeCommands();
    void fillList();
    RegisterView *current() const; ///< the one shown
    RegisterView *viewOf(int kind); ///< made when first shown

    RowNames m_names;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    QVector<RegisterView *> m_views; ///< by kind; null = not shown yet
    int m_kind = 0;
    QPushButton *m_columns;
    QMenu *m_columnMenu;
    QPushButton *m_group;
    QMenu *m_groupMenu;
    QPushButton *m_import;
    QPushButton *m_add;
    QAction *m_addCommand;
    QAction *m_duplicateCommand;
    QAction *m_deleteCommand;
    QAction *m_copyCommand;
    QAction *m_copyRowsCommand;
    QAction *m_pasteCommand;
};

} // namespace trama::ui
