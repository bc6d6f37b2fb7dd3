// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gaps/scope_choice.h"

#include "ui/widgets/appearance.h"

#include <QCollator>
#include <QSignalBlocker>

namespace trama::ui {

namespace {

constexpr int kSectorRole = Qt::UserRole + 1;
constexpr QLatin1String kPriority("priority");
constexpr QLatin1String kSector("sector");

QString priorityName(const storage::RowReader &row)
{
    const bool isPortuguese = texts().language() == text::Language::Portuguese;
    for (const int column : {isPortuguese ? 2 : 1, 0}) {
        if (!row.text(column).isEmpty()) {
            return row.text(column);
        }
    }
    return {};
}

} // namespace

ScopeChoice::ScopeChoice(QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(QStringLiteral("scope"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(22);
}

void ScopeChoice::refresh(const Workspace &workspace)
{
    const QSignalBlocker blocker(this);
    const QVariant key = currentData();
    const QVariant sector = currentData(kSectorRole);
    clear();
    addItem(tr("All priorities"));
    addPriorities(workspace);
    addSectors(workspace);
    int kept = key.isValid() ? findData(key) : -1;
    if (kept < 0 && sector.isValid()) {
        kept = findData(sector, kSectorRole);
    }
    setCurrentIndex(std::max(0, kept));
    setAccessibleName(tr("Priority or sector"));
    setToolTip(currentText());
}

void ScopeChoice::addPriorities(const Workspace &workspace)
{
    const int region = workspace.workingRegion();
    if (!workspace.project() || region < 0) {
        return;
    }
    auto rows = workspace.project()->rows(*domain::findEntity("priority"),
        {QStringLiteral("name"), QStringLiteral("name_en"), QStringLiteral("name_pt"),
            QStringLiteral("region")});
    while (rows && rows->next()) {
        if (workspace.regions().indexOfKey.value(rows->integer(3), -1) == region) {
            addItem(priorityName(*rows), rows->key());
        }
    }
}

void ScopeChoice::addSectors(const Workspace &workspace)
{
    if (!workspace.report()) {
        return;
    }
    QHash<QString, QString> names;
    for (const gap::NeedResult &need : workspace.report()->needs) {
        const bool isOfRegion
            = workspace.workingRegion() < 0 || need.at.region == workspace.workingRegion();
        if (isOfRegion && !need.at.sector.isEmpty()) {
            names.insert(need.at.sector, texts().term(QStringLiteral("sector"), need.at.sector));
        }
    }
    QStringList codes = names.keys();
    const QCollator collator(locale());
    std::sort(codes.begin(), codes.end(), [&](const QString &a, const QString &b) {
        return collator.compare(names[a], names[b]) < 0;
    });
    if (codes.size() > 0) {
        insertSeparator(count());
    }
    for (const QString &code : codes) {
        addItem(tr("Sector: %1").arg(names[code]));
        setItemData(count() - 1, code, kSectorRole);
    }
}

gap::Scope ScopeChoice::scope(const Workspace &workspace) const
{
    if (currentData().isValid()) {
        return gap::scopeOf(
            workspace.snapshot(), workspace.workingRegion(), currentData().toLongLong());
    }
    gap::Scope scope{workspace.workingRegion(), {}, {}};
    if (currentData(kSectorRole).isValid()) {
        scope.sectors = {currentData(kSectorRole).toString()};
    }
    return scope;
}

QJsonObject ScopeChoice::state() const
{
    QJsonObject state;
    if (currentData().isValid()) {
        state.insert(kPriority, currentData().toString());
    } else if (currentData(kSectorRole).isValid()) {
        state.insert(kSector, currentData(kSectorRole).toString());
    }
    return state;
}

void ScopeChoice::takeState(const Workspace &workspace, const QJsonObject &state)
{
    chooseAll();
    refresh(workspace);
    const QSignalBlocker blocker(this);
    for (int i = 0; i < count(); ++i) {
        const bool isPriority
            = itemData(i).isValid() && itemData(i).toString() == state.value(kPriority).toString();
        const bool isSector = itemData(i, kSectorRole).isValid()
            && itemData(i, kSectorRole).toString() == state.value(kSector).toString();
        if (isPriority || isSector) {
            setCurrentIndex(i);
        }
    }
}

void ScopeChoice::chooseAll()
{
    const QSignalBlocker blocker(this);
    setCurrentIndex(0);
}

} // namespace trama::ui
