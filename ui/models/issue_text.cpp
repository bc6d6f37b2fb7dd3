// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/issue_text.h"

#include "ui/models/field_text.h"
#include "ui/widgets/appearance.h"

#include <QCoreApplication>

namespace trama::ui {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("trama::ui::IssueText", text);
}

} // namespace

QString issueTitle(const exchange::Issue &issue)
{
    const QString key = QStringLiteral("issue.%1.short").arg(issue.code);
    return texts().has(key) ? texts().get(key, issue.arguments) : issueReason(issue);
}

QString issueReason(const exchange::Issue &issue)
{
    QStringList arguments = issue.arguments;
    if (issue.code == QLatin1String("unknown-code") && !arguments.isEmpty()) {
        const QString list = QStringLiteral("field.") + arguments.first();
        const QString entity = QStringLiteral("entities.") + arguments.first();
        arguments[0] = texts().has(entity) ? texts().get(entity)
            : texts().has(list)            ? texts().get(list)
                                           : issue.column;
    } else if (issue.code == QLatin1String("required") && !arguments.isEmpty()) {
        const QString field = QStringLiteral("field.") + arguments.first();
        arguments[0] = texts().has(field) ? texts().get(field) : arguments.first();
    } else if (issue.code == QLatin1String("assumed-type") && !arguments.isEmpty()) {
        arguments[0] = texts().term(QStringLiteral("facility_type"), arguments.first());
    }
    return texts().get(QStringLiteral("issue.") + issue.code, arguments);
}

QString severityName(exchange::Severity severity)
{
    switch (severity) {
    case exchange::Severity::Error:
        return translated(QT_TRANSLATE_NOOP("trama::ui::IssueText", "Error"));
    case exchange::Severity::Warning:
        return translated(QT_TRANSLATE_NOOP("trama::ui::IssueText", "To look at"));
    case exchange::Severity::Note:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("trama::ui::IssueText", "Note"));
}

const char *severityIcon(exchange::Severity severity)
{
    return severity == exchange::Severity::Error  ? "error"
        : severity == exchange::Severity::Warning ? "warning"
                                                  : "info";
}

const char *severityRole(exchange::Severity severity)
{
    return severity == exchange::Severity::Error  ? "error"
        : severity == exchange::Severity::Warning ? "warn"
                                                  : "info";
}

QString mappedFieldName(const QString &entity, const QString &field)
{
    const QString service = QStringLiteral("service.");
    if (field.isEmpty()) {
        return {};
    }
    if (field.startsWith(service)) {
        return translated(QT_TRANSLATE_NOOP("trama::ui::IssueText", "Service: %1"))
            .arg(mappedFieldName(QStringLiteral("service"), field.mid(service.size())));
    }
    if (field == QLatin1String("trl")) {
        return translated(QT_TRANSLATE_NOOP("trama::ui::IssueText", "TRL from and to"));
    }
    if (field == QLatin1String("from")) {
        return translated(
            QT_TRANSLATE_NOOP("trama::ui::IssueText", "From (facility or organisation)"));
    }
    if (field == QLatin1String("to")) {
        return translated(
            QT_TRANSLATE_NOOP("trama::ui::IssueText", "To (facility or organisation)"));
    }
    return fieldName(texts(), entity, field);
}

} // namespace trama::ui
