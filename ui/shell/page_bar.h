// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>
#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace trama::ui {

class Page;
class PageButton;
class ThemeLabel;
class Workspace;

/// The bar at the left: the working region, the pages with their digits, and at the foot what the
/// data is and which code version its regions have.
class PageBar : public QWidget {
    Q_OBJECT
public:
    explicit PageBar(Workspace &workspace, QWidget *parent = nullptr);

    void addPage(Page *page); ///< in order; its digit is its place
    void setCurrent(int index);

Q_SIGNALS:
    void pageChosen(int index);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void refreshRegions();
    void fitWidth();

    Workspace &m_workspace;
    ThemeLabel *m_regionLabel;
    QComboBox *m_region;
    QVBoxLayout *m_pages;
    QVector<PageButton *> m_buttons;
    QVector<Page *> m_pageList;
    ThemeLabel *m_sample;
    ThemeLabel *m_version;
};

} // namespace trama::ui
