// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/gap_commands.h"

#include "core/base/clock.h"
#include "core/gap/analyst_word.h"
#include "core/storage/writer.h"
#include "ui/widgets/appearance.h"

namespace trama::ui {

Result<void> sayOfNeed(Workspace &workspace, const gap::Coordinates &at, const QString &word)
{
    const auto &regions = workspace.snapshot().regions();
    const auto said = gap::analystWord(*workspace.project(), at, regions);
    if (!said) {
        return tl::unexpected(said.error());
    }
    const domain::Entity &entity = *domain::findEntity("gap");
    storage::Values values = gap::storedCoordinates(at, regions);
    values.insert(QStringLiteral("word"), word.isEmpty() ? QVariant() : QVariant(word));
    values.insert(QStringLiteral("decided"),
        word.isEmpty() ? QVariant() : QVariant(today().toString(Qt::ISODate)));
    const storage::StepName step{
        word.isEmpty() ? QStringLiteral("step.gap.undecided") : QStringLiteral("step.gap.word"),
        {texts().term(QStringLiteral("analyst_word"), word)}};
    return workspace
        .edit(step,
            [&](storage::Writer &writer) -> Result<void> {
                if (said->key != 0) {
                    return writer.update(entity, said->key, values);
                }
                return writer.insert(entity, values).map([](storage::Key) {});
            })
        .map([](storage::StepId) {});
}

} // namespace trama::ui
