// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chain/chain_report.h"
#include "core/text/texts.h"
#include "ui/render/parts/code_names.h"

namespace trama::render {

/// What is said of a chain and its parts, in whole sentences.
class ChainWords {
public:
    ChainWords(const chain::ChainReport &report, const snapshot::Snapshot &snapshot,
        const text::Texts &texts)
        : m_report(report)
        , m_snapshot(snapshot)
        , m_names(snapshot, texts)
        , m_texts(texts)
    {
    }

    QString t(const char *key, const QStringList &arguments = {}) const;
    QString plural(const char *key, qint64 count, const QStringList &more = {}) const;
    QString finding() const; ///< which stage is weakest
    QString measures() const; ///< facilities, links, stages that have none
    QString stage(std::size_t index) const;
    QString counted(const chain::ChainStage &stage) const; ///< "4 facilities, 1 coming"
    QString covered(const chain::ChainStage &stage) const;
    bool isWeakest(std::size_t index) const;
    QString facility(snapshot::Key key) const;
    QString region(int index) const { return m_names.region(index); }
    QString regionOf(snapshot::Key facility) const;
    QString type(const chain::FacilityLink &link) const; ///< "Supplies to"
    QString link(
        const chain::FacilityLink &link) const; ///< both ends with the type, planned or not

private:
    const chain::ChainReport &m_report;
    const snapshot::Snapshot &m_snapshot;
    CodeNames m_names;
    const text::Texts &m_texts;
};

} // namespace trama::render
