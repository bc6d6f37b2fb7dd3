// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace trama::ui {

namespace {

QPushButton *pushButton(const char *name, QWidget *parent)
{
    auto *const made = new QPushButton(parent);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false);
    made->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return made;
}

} // namespace

QPushButton *button(const char *name, const char *iconName, QWidget *parent)
{
    QPushButton *const made = pushButton(name, parent);
    if (iconName != nullptr) {
        made->setIcon(icon(iconName));
    }
    return made;
}

QPushButton *primaryButton(const char *name, const char *iconName, QWidget *parent)
{
    QPushButton *const made = pushButton(name, parent);
    made->setProperty("primary", true);
    if (iconName != nullptr) {
        made->setIcon(icon(iconName, "accentText"));
    }
    return made;
}

QToolButton *iconButton(const char *name, const char *iconName, QWidget *parent)
{
    auto *const made = new QToolButton(parent);
    made->setObjectName(QLatin1String(name));
    made->setIcon(icon(iconName));
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

QPushButton *linkButton(const char *name, QWidget *parent)
{
    QPushButton *const made = pushButton(name, parent);
    made->setProperty("link", true);
    made->setCursor(Qt::PointingHandCursor);
    return made;
}

Segmented::Segmented(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool isOn) {
        if (isOn && index != m_current) {
            m_current = index;
            Q_EMIT currentChanged(index);
        }
    });
}

void Segmented::setItems(const QStringList &texts, const QVector<const char *> &icons)
{
    while (m_buttons.size() > texts.size()) {
        QPushButton *const last = m_buttons.takeLast();
        m_group->removeButton(last);
        delete last;
    }
    while (m_buttons.size() < texts.size()) {
        const int index = int(m_buttons.size());
        QPushButton *const made
            = pushButton(qPrintable(QStringLiteral("segment%1").arg(index)), this);
        made->setCheckable(true);
        m_group->addButton(made, index);
        m_row->addWidget(made);
        m_buttons.append(made);
    }
    for (int i = 0; i < m_buttons.size(); ++i) {
        const bool isFirst = i == 0;
        const bool isLast = i == m_buttons.size() - 1;
        m_buttons[i]->setProperty("segment",
            isFirst && isLast ? QStringLiteral("only")
                : isFirst     ? QStringLiteral("first")
                : isLast      ? QStringLiteral("last")
                              : QStringLiteral("middle"));
        m_buttons[i]->setText(texts.at(i));
        m_buttons[i]->setIcon(icons.value(i) == nullptr ? QIcon() : icon(icons.value(i)));
    }
    setCurrent(m_current < m_buttons.size() ? m_current : 0);
}

void Segmented::setCurrent(int index)
{
    m_current = index;
    if (index >= 0 && index < m_buttons.size()) {
        m_buttons[index]->setChecked(true);
    }
}

} // namespace trama::ui
