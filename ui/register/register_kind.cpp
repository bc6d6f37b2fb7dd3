// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/register_kind.h"

namespace trama::ui {

namespace {

QStringList namesOf(const RegisterKind &kind)
{
    return QString::fromLatin1(kind.columns).split(QLatin1Char(' '));
}

} // namespace

QVector<int> RegisterKind::fields() const
{
    QVector<int> all;
    for (const QString &name : namesOf(*this)) {
        all.append(domain::fieldIndex(description(), name));
    }
    for (int field = 0; field < int(description().fields.size()); ++field) {
        if (!all.contains(field)) {
            all.append(field);
        }
    }
    return all;
}

int RegisterKind::shownCount() const
{
    return int(namesOf(*this).size());
}

const QVector<RegisterKind> &registerKinds()
{
    static const QVector<RegisterKind> kinds{
        {"organisation", "organisation", "name kind region country website checked"},
        {"network", "network", "name scope website source"},
        {"membership", "share", "network organisation infrastructure role since until"},
        {"need", "need", "region sector stage service bands target weight origin"},
        {"priority", "priority", "name region sectors chain weight period_from period_to"},
        {"indicator", "chart", "region code year value unit flag source"},
        {"mapping", "check", "region sector status maturity date note"},
        {"policy_instrument", "document", "name kind region authority period_from period_to"},
        {"good_practice", "good-practice", "title region organisation topic status started"},
        {"event", "calendar", "title kind date place region host"},
        {"person", "person", "name role organisation email"},
        {"attendance", "success", "person event surveyed capacity_raised satisfaction"},
        {"source", "source", "name kind published retrieved licence url"},
    };
    return kinds;
}

} // namespace trama::ui
