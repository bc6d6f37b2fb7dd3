// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/report.h"
#include "ui/shell/page.h"

#include <optional>

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

protected:
    void refresh() override;
    void retranslate() override;

private:
    void makeTools();
    void makeContent();
    void connectPanel();
    void refreshUsers();
    void refreshMatrix();
    void refreshPanel();
    void refreshEmptyState();
    void takeCell(const QString &id);
    void takeNeed(const gap::Coordinates &at);
    QString cellOf(const gap::Coordinates &at) const;
    std::vector<gap::NeedResult> needsOfCell(const QString &id) const;
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
    SceneView *m_view = nullptr;
    RankingCard *m_ranking = nullptr;
    ReasonPanel *m_panel = nullptr;
    EmptyState *m_empty = nullptr;
    class ThemeLabel *m_origin = nullptr;
    MethodDialog *m_method = nullptr;

    gap::GapReport m_report; ///< narrowed to what is looked at
    gap::Axis m_row = gap::Axis::Service;
    gap::Axis m_column = gap::Axis::Stage;
    QString m_cell; ///< mark of the chosen cell; empty = none
    std::optional<gap::Coordinates> m_need; ///< the one looked at in it
};

} // namespace trama::ui
