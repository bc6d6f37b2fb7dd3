// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/duplicate_pairs.h"

#include "ui/duplicates/choice_table.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QEvent>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>

#include <algorithm>

namespace trama::ui {

namespace {

constexpr double kVeryLikely = 0.9;
constexpr double kLikely = 0.7;
constexpr double kListWidth = 300; ///< at first, in dp
constexpr double kFieldsWidth = 680;

} // namespace

DuplicatePairs::DuplicatePairs(const RowNames &names, Records records, QWidget *parent)
    : QWidget(parent)
    , m_records(std::move(records))
    , m_list(new QListWidget(this))
    , m_reasons(new ThemeLabel("strong", "text", this))
    , m_hint(new ThemeLabel("small", "muted", this))
    , m_table(new ChoiceTable(names, this))
    , m_merge(makeButton(
          primaryButton("mergePair", nullptr, this), Qt::Key_M, &DuplicatePairs::mergeAsked))
    , m_keepBoth(
          makeButton(button("keepBoth", nullptr, this), Qt::Key_K, &DuplicatePairs::keepBothAsked))
    , m_later(makeButton(button("later", nullptr, this), Qt::Key_L, &DuplicatePairs::laterAsked))
{
    setObjectName(QStringLiteral("duplicatePairs"));
    m_list->setObjectName(QStringLiteral("pairList"));
    m_list->setWordWrap(true);
    m_list->setSpacing(dp(4));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_reasons->setObjectName(QStringLiteral("pairReasons"));
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(dp(12), 0, 0, 0);
    column->setSpacing(dp(8));
    column->addWidget(m_reasons);
    column->addWidget(m_table, 1);
    column->addWidget(m_hint);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton *one : {m_later, m_keepBoth, m_merge}) {
        buttons->addWidget(one);
    }
    column->addLayout(buttons);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 5);
    splitter->setSizes({dp(kListWidth), dp(kFieldsWidth)});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);
    connect(m_list, &QListWidget::currentRowChanged, this, &DuplicatePairs::showLine);
    retranslate();
    showLine(-1);
}

QPushButton *DuplicatePairs::makeButton(
    QPushButton *button, Qt::Key key, void (DuplicatePairs::*asked)(int))
{
    const auto ask = [this, button, asked] {
        if (button->isEnabled() && current() >= 0) {
            Q_EMIT(this->*asked)(current());
        }
    };
    auto *shortcut = new QShortcut(QKeySequence(key), this, ask);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, ask);
    return button;
}

int DuplicatePairs::current() const
{
    return m_list->currentRow();
}

exchange::FacilityMerge DuplicatePairs::merge() const
{
    return m_table->merge();
}

void DuplicatePairs::setWritable(bool isWritable)
{
    m_isWritable = isWritable;
    showLine(current());
}

void DuplicatePairs::setLines(const QVector<PairLine> &lines)
{
    const int line = std::min(std::max(current(), 0), int(lines.size()) - 1);
    m_lines = lines;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const PairLine &pair : lines) {
            const QString likelihood = pair.score >= kVeryLikely ? tr("Very likely")
                : pair.score >= kLikely                          ? tr("Likely")
                                                                 : tr("Possible");
            const QString names = pair.first == pair.second
                ? pair.first
                : pair.first + QLatin1Char('\n') + pair.second;
            m_list->addItem(
                names + QLatin1Char('\n') + likelihood + QStringLiteral(" · ") + pair.reasons);
        }
        m_list->setCurrentRow(line);
    }
    showLine(line);
}

void DuplicatePairs::showLine(int line)
{
    const bool isShown = line >= 0 && line < m_lines.size();
    m_reasons->setText(isShown ? m_lines[line].reasons : tr("No pair is left."));
    if (isShown) {
        const auto [first, second] = m_records(line);
        m_table->setPair(first, second);
    }
    m_table->setVisible(isShown);
    m_merge->setEnabled(isShown && m_isWritable);
    m_keepBoth->setEnabled(isShown && m_isWritable);
    m_later->setEnabled(isShown);
}

void DuplicatePairs::retranslate()
{
    m_list->setAccessibleName(tr("Pairs that may be the same facility"));
    m_hint->setText(
        tr("The arrows to the left and right choose, B takes both. The kept record keeps its "
           "list and identifier; services, equipment, links and priorities of both "
           "stay."));
    m_merge->setText(tr("Merge (M)"));
    m_keepBoth->setText(tr("Keep Both (K)"));
    m_keepBoth->setToolTip(tr("They are not the same; the pair is not offered again."));
    m_later->setText(tr("Later (L)"));
}

void DuplicatePairs::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        setLines(m_lines);
    }
}

} // namespace trama::ui
