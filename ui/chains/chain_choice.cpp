// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chains/chain_choice.h"

#include "ui/widgets/appearance.h"
#include "ui/workspace/workspace.h"

#include <QMap>
#include <QSignalBlocker>

namespace trama::ui {

namespace {

QString nameOf(const chain::ChainName &chain)
{
    const QString &own
        = texts().language() == text::Language::Portuguese ? chain.namePt : chain.nameEn;
    return own.isEmpty() ? chain.name : own;
}

} // namespace

ChainChoice::ChainChoice(Workspace &workspace, QWidget *parent)
    : QComboBox(parent)
    , m_workspace(workspace)
{
    setObjectName(QStringLiteral("chain"));
    setMinimumWidth(dp(200));
    connect(&workspace, &Workspace::workingRegionChanged, this, &ChainChoice::followRegion);
}

void ChainChoice::retranslate()
{
    setAccessibleName(tr("Value chain"));
    const QSignalBlocker quiet(this);
    for (int i = 0; i < count(); ++i) {
        setItemText(i, nameOf(m_chains[std::size_t(i)]));
    }
}

Result<void> ChainChoice::refresh()
{
    auto chains = chain::chainNames(*m_workspace.project());
    if (!chains) {
        return tl::unexpected<Error>(chains.error());
    }
    const QVariant before = currentData();
    m_chains = std::move(*chains);
    const QSignalBlocker quiet(this);
    clear();
    for (const chain::ChainName &chain : m_chains) {
        addItem(nameOf(chain), chain.key);
    }
    const int same = before.isValid() ? findData(before) : -1;
    setCurrentIndex(same >= 0 || m_chains.empty() ? same : 0);
    if (same < 0) {
        followRegion();
    }
    setEnabled(!m_chains.empty());
    return {};
}

// The chain of the working region's first priority, unless one of its chains is shown already.
void ChainChoice::followRegion()
{
    const snapshot::Tables &tables = m_workspace.snapshot().tables();
    const int region = m_workspace.workingRegion();
    int first = -1;
    for (std::size_t i = 0; i < tables.priorities.size(); ++i) {
        const int chain = findData(tables.priorities[i].chain);
        if (chain < 0 || (region >= 0 && tables.priorityRegion[i] != region)) {
            continue;
        }
        if (region >= 0 && chain == currentIndex()) {
            return;
        }
        first = first < 0 ? chain : first;
    }
    if (first >= 0) {
        setCurrentIndex(first);
    }
}

const chain::ChainName *ChainChoice::chosen() const
{
    const int index = currentIndex();
    return index < 0 || std::size_t(index) >= m_chains.size() ? nullptr
                                                              : &m_chains[std::size_t(index)];
}

QString ChainChoice::chosenName() const
{
    return chosen() == nullptr ? QString() : nameOf(*chosen());
}

QStringList ChainChoice::sectors() const
{
    const chain::ChainName *chain = chosen();
    if (chain == nullptr || !chain->sector.isEmpty()) {
        return chain == nullptr ? QStringList() : QStringList{chain->sector};
    }
    QStringList sectors;
    for (const snapshot::PriorityRow &priority : m_workspace.snapshot().tables().priorities) {
        if (priority.chain == chain->key) {
            sectors += priority.sectors;
        }
    }
    sectors.removeDuplicates();
    return sectors;
}

QStringList ChainChoice::regions() const
{
    const chain::ChainName *chain = chosen();
    const snapshot::Tables &tables = m_workspace.snapshot().tables();
    QMap<int, QString> names; // in order of the set
    for (std::size_t i = 0; chain != nullptr && i < tables.priorities.size(); ++i) {
        const int region = tables.priorityRegion[i];
        if (tables.priorities[i].chain == chain->key && region >= 0) {
            names[region] = m_workspace.snapshot().regions()[std::size_t(region)].name;
        }
    }
    return names.values();
}

} // namespace trama::ui
