// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gaps/gap_table.h"
#include "ui/shell/page.h"

#include <optional>

class QAction;
class QComboBox;
class QScrollArea;

namespace trama::ui {

class Card;
class EmptyState;
class MethodDialog;
class Pill;
class RankingCard;
class ReasonPanel;
class ScopeChoice;
class Segmented;
class ThemeLabel;
class WideScene;

/// The coverage cube: what is needed and missing as a matrix, why it is so, and what to do first.
class GapsPage : public Page {
    Q_OBJECT
public:
    explicit GapsPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    QString sub() const override;
    const char *iconName() const override { return "gaps"; }
    bool take(const Target &target) override;
    SceneView *view() const override { return m_view; }
    QStringList status() const override;
    QJsonObject viewState() const override;
    void takeViewState(const QJsonObject &state) override;

protected:
    void refresh() override;
    void retranslate() override;

private:
    void makeTools();
    void makeContent();
    void connectPanel();
    void refreshUsers();
    void chooseFirst();
    void refreshMatrix();
    void refreshPanel();
    void refreshEmptyState();
    void takeCell(const QString &id);
    void takeNeed(const gap::Coordinates &at);
    void showMethod();
    void makeActionOfNeed();
    void sayWord(const QString &word);
    Target facilitiesTarget(Target::Kind kind) const;

    ScopeChoice *m_scope = nullptr;
    QComboBox *m_users = nullptr;
    Segmented *m_axes = nullptr;
    Pill *m_stale = nullptr;
    QWidget *m_work = nullptr;
    QScrollArea *m_scroll = nullptr;
    WideScene *m_wide = nullptr;
    SceneView *m_view = nullptr; ///< in it
    RankingCard *m_ranking = nullptr;
    ReasonPanel *m_panel = nullptr;
    EmptyState *m_empty = nullptr;
    ThemeLabel *m_origin = nullptr;
    MethodDialog *m_method = nullptr;

    QAction *m_makeAction = nullptr;
    QAction *m_showMethod = nullptr;

    GapTable m_table;
    bool m_isClosed = false; ///< the user wants no panel
    QString m_cell; ///< mark of the chosen cell; empty = none
    std::optional<gap::Coordinates> m_need; ///< the one looked at in it
};

} // namespace trama::ui
