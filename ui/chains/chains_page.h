// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chain/chain_report.h"
#include "ui/shell/page.h"

class QPushButton;
class QScrollArea;

namespace trama::ui {

class ChainChoice;
class ChainView;
class EmptyState;
class LinksCard;
class NewLinkCard;

/// The value chain of a priority: its stages in order, who serves them, how they are tied and where
/// the chain is weakest. Links are drawn here.
class ChainsPage : public Page {
    Q_OBJECT
public:
    explicit ChainsPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    QString sub() const override;
    const char *iconName() const override { return "chains"; }
    SceneView *view() const override;
    QStringList status() const override;

protected:
    void refresh() override;
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addTools();
    void addContent();
    void connectPicture();
    void makeReport();
    void draw();
    qint64 chosenFacility() const;
    void chooseMark(const QString &mark);
    void activateMark(const QString &mark);
    void link(qint64 from, qint64 to);
    void open(qint64 facility);

    ChainChoice *m_chain;
    QPushButton *m_table;
    QPushButton *m_export;
    QWidget *m_chains; ///< what is shown where there are chains
    QScrollArea *m_scroll;
    ChainView *m_view;
    NewLinkCard *m_newLink;
    LinksCard *m_links;
    EmptyState *m_empty;
    chain::ChainReport m_report;
    bool m_isAllShown = false; ///< no "n more"
};

} // namespace trama::ui
