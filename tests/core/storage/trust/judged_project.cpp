// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/trust/judged_project.h"

#include "core/base/error_name.h"
#include "tests/support/logical_dump.h"

namespace trama::tests {

using storage::Project;

namespace {

/// Opens the file as the program would, and closes it again; why not, or empty.
QString openingFault(const QString &path)
{
    const auto project = Project::open(path);
    if (!project) {
        return QStringLiteral("not opened: %1 %2")
            .arg(errorName(project.error().code), project.error().arguments.join(u' '));
    }
    QString notices;
    for (const storage::Notice &notice : (*project)->notices()) {
        notices += notice.key + QLatin1Char(' ');
    }
    return notices.isEmpty() ? QString() : QStringLiteral("opened with: ") + notices;
}

} // namespace

QString unsoundness(const QString &path)
{
    const QString integrity = askSql(path, "PRAGMA integrity_check");
    const QString references = askSql(path, "SELECT count(*) FROM pragma_foreign_key_check");
    return integrity == QLatin1String("ok") && references == QLatin1String("0")
        ? QString()
        : QStringLiteral("integrity: %1, references: %2").arg(integrity, references);
}

Judged judgedProject(const QString &path, const Script &script)
{
    QString fault = openingFault(path);
    fault = fault.isEmpty() ? unsoundness(path) : fault;
    if (!fault.isEmpty()) {
        return {{}, fault};
    }
    const int steps = askSql(path, "SELECT count(*) FROM trama_step").toInt();
    Model model(script);
    model.advanceTo(steps);
    const QString content = contentOf(path);
    if (content != model.content()) {
        return {{}, QStringLiteral("in part: ") + content.left(300)};
    }
    return {steps, {}};
}

} // namespace trama::tests
