// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/region_picker.h"

#include "core/vocabulary/vocabulary.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>
#include <QTimer>

namespace trama::ui {

namespace {

constexpr double kField = 190; ///< dp

QString nameOf(const snapshot::RegionRow &region)
{
    return QStringLiteral("%1 (%2)").arg(region.name, region.code);
}

} // namespace

RegionPicker::RegionPicker(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_names(new QStringListModel(this))
{
    setObjectName(QStringLiteral("regionPicker"));
    m_flow = new FlowLayout(this, 6, 6);
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_field->setObjectName(QStringLiteral("regionField"));
    m_field->setFixedWidth(dp(kField));
    m_field->setClearButtonEnabled(true);
    auto *completer = new QCompleter(m_names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_field->setCompleter(completer);
    m_field->installEventFilter(this);
    m_flow->addWidget(m_field);
    connect(m_field, &QLineEdit::returnPressed, this, &RegionPicker::add);
    // After the completer has written its text into the field.
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
        [this] { QTimer::singleShot(0, this, &RegionPicker::add); });
}

void RegionPicker::setRegions(const std::vector<snapshot::RegionRow> &regions)
{
    m_regions = regions;
    m_chosen.removeIf([&](int region) { return region >= int(m_regions.size()); });
    refresh();
}

void RegionPicker::setChosen(const QVector<int> &chosen)
{
    m_chosen = chosen.mid(0, kMost);
    refresh();
}

void RegionPicker::retranslate()
{
    m_field->setPlaceholderText(tr("Add a region"));
    m_field->setAccessibleName(tr("Add a region"));
    m_field->setToolTip(tr("Type a name or a code and press Enter; up to %1 regions").arg(kMost));
    refresh();
}

int RegionPicker::regionOf(const QString &text) const
{
    const QString wanted = vocabulary::folded(text);
    int found = -1;
    for (std::size_t i = 0; i < m_regions.size(); ++i) {
        const snapshot::RegionRow &region = m_regions[i];
        if (wanted == vocabulary::folded(region.name) || wanted == vocabulary::folded(region.code)
            || wanted == vocabulary::folded(nameOf(region))) {
            return int(i);
        }
        if (vocabulary::folded(nameOf(region)).contains(wanted)) {
            if (found >= 0) {
                return -1; // two regions: the person has to say more
            }
            found = int(i);
        }
    }
    return found;
}

void RegionPicker::add()
{
    const QString text = m_field->text().trimmed();
    if (text.isEmpty()) {
        return;
    }
    const int region = regionOf(text);
    if (region < 0) {
        Q_EMIT refused(tr("No region of the set is called “%1”.").arg(text));
        return;
    }
    m_field->clear();
    if (m_chosen.contains(region)) {
        return;
    }
    if (m_chosen.size() == kMost) {
        Q_EMIT refused(tr("Up to %1 regions stand side by side; remove one first.").arg(kMost));
        return;
    }
    m_chosen.append(region);
    refresh();
    Q_EMIT chosenChanged();
}

void RegionPicker::remove(int region)
{
    if (m_chosen.size() <= kLeast) {
        Q_EMIT refused(tr("A comparison needs two regions; add another first."));
        return;
    }
    m_chosen.removeOne(region);
    refresh();
    m_field->setFocus();
    Q_EMIT chosenChanged();
}

void RegionPicker::refresh()
{
    for (Chip *chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    m_flow->removeWidget(m_field);
    QStringList left;
    for (std::size_t i = 0; i < m_regions.size(); ++i) {
        if (!m_chosen.contains(int(i))) {
            left.append(nameOf(m_regions[i]));
        }
    }
    m_names->setStringList(left);
    for (const int region : std::as_const(m_chosen)) {
        const snapshot::RegionRow &row = m_regions[std::size_t(region)];
        auto *chip = new Chip(this);
        chip->setObjectName(QStringLiteral("region_") + row.code);
        chip->setTexts(row.code, row.name);
        connect(chip, &Chip::removeRequested, this, [this, region] { remove(region); });
        m_flow->addWidget(chip);
        chip->show();
        m_chips.append(chip);
    }
    m_flow->addWidget(m_field);
    m_field->setVisible(!left.isEmpty());
}

bool RegionPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Backspace && m_field->text().isEmpty() && !m_chosen.isEmpty()) {
            remove(m_chosen.last());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace trama::ui
