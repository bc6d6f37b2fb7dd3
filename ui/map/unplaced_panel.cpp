// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/unplaced_panel.h"

#include "core/geo/coordinate_text.h"
#include "ui/commands/place_commands.h"
#include "ui/map/unplaced_model.h"
#include "ui/widgets/appearance.h"
#include "ui/workspace/workspace.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>

#include <algorithm>

namespace trama::ui {

UnplacedPanel::UnplacedPanel(Workspace &workspace, QWidget *parent)
    : Card(parent)
    , m_workspace(workspace)
    , m_model(new UnplacedModel(this))
    , m_list(new QListView(this))
    , m_onMap(button("placeOnMap", "pin", this))
    , m_coordinatesLabel(new ThemeLabel("caption", "muted", this))
    , m_coordinates(new QLineEdit(this))
    , m_set(button("setPlace", nullptr, this))
    , m_problem(new ThemeLabel("small", "error", this))
    , m_close(iconButton("closeUnplaced", "close", this))
{
    setObjectName(QStringLiteral("unplaced"));
    setFixedWidth(dp(288));
    m_list->setObjectName(QStringLiteral("unplacedList"));
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_coordinates->setObjectName(QStringLiteral("coordinates"));
    m_coordinatesLabel->setBuddy(m_coordinates);
    m_problem->setObjectName(QStringLiteral("coordinatesProblem"));
    m_problem->hide();
    m_onMap->setCheckable(true);
    headerTools()->addWidget(m_close);
    auto *row = new QHBoxLayout;
    row->setSpacing(dp(8));
    row->addWidget(m_coordinates, 1);
    row->addWidget(m_set);
    for (QWidget *part : std::initializer_list<QWidget *>{m_list, m_onMap, m_coordinatesLabel}) {
        body()->addWidget(part);
    }
    body()->addLayout(row);
    body()->addWidget(m_problem);
    body()->setStretchFactor(m_list, 1);

    connect(m_onMap, &QPushButton::toggled, this, &UnplacedPanel::placingChanged);
    connect(m_set, &QPushButton::clicked, this, &UnplacedPanel::placeByText);
    connect(m_coordinates, &QLineEdit::returnPressed, this, &UnplacedPanel::placeByText);
    connect(m_coordinates, &QLineEdit::textEdited, m_problem, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, [this] {
        stopPlacing();
        Q_EMIT closed();
    });
}

void UnplacedPanel::retranslate()
{
    m_list->setAccessibleName(tr("Facilities without a place"));
    m_onMap->setText(tr("Place on Map"));
    m_onMap->setToolTip(tr("Then click where it is on the map; Esc stops"));
    m_coordinatesLabel->setText(tr("Coordinates"));
    m_coordinates->setPlaceholderText(tr("53.2194, 6.5665"));
    m_coordinates->setToolTip(tr("Latitude and longitude as web maps show them"));
    m_set->setText(tr("Set Place"));
    m_close->setToolTip(tr("Close the list"));
    m_close->setAccessibleName(tr("Close the list"));
    m_problem->setText(tr("Write latitude and longitude, for example 53.2194, 6.5665."));
    sayCount();
}

void UnplacedPanel::sayCount()
{
    setTitle(m_located == 0 && count() > 0 ? tr("No located facilities; %n wait", nullptr, count())
                                           : tr("%n facilities without a place", nullptr, count()));
    setSub(count() > 0
            ? tr("Choose one, then click where it is on the map, or paste its coordinates.")
            : tr("Every facility shown is on the map."));
}

void UnplacedPanel::refresh(int located)
{
    m_located = located;
    const qint64 before = chosen();
    const int row = m_list->currentIndex().row();
    m_model->setFacilities(m_workspace.snapshot(), m_workspace.shown());
    const int same = m_model->rowOf(before);
    choose(same >= 0 ? same : std::max(row, 0));
    for (QWidget *part : std::initializer_list<QWidget *>{m_onMap, m_coordinates, m_set}) {
        part->setEnabled(count() > 0 && !m_workspace.project()->isReadOnly());
    }
    if (count() == 0) {
        stopPlacing();
    }
    sayCount();
}

int UnplacedPanel::count() const
{
    return m_model->rowCount();
}

bool UnplacedPanel::isPlacing() const
{
    return m_onMap->isChecked();
}

void UnplacedPanel::stopPlacing()
{
    m_onMap->setChecked(false);
}

qint64 UnplacedPanel::chosen() const
{
    return m_list->currentIndex().data(UnplacedModel::KeyRole).toLongLong();
}

void UnplacedPanel::choose(int row)
{
    m_list->setCurrentIndex(m_model->index(std::min(row, count() - 1)));
}

void UnplacedPanel::placeByText()
{
    const auto place = geo::parseCoordinates(m_coordinates->text());
    m_problem->setVisible(!place);
    if (place) {
        this->place({place->x(), place->y()});
        m_coordinates->clear();
    }
}

void UnplacedPanel::place(storage::Point point)
{
    const qint64 facility = chosen();
    if (facility == 0) {
        return;
    }
    const QString name = m_list->currentIndex().data().toString();
    if (const Result<void> done = placeExactly(m_workspace, facility, point); !done) {
        m_workspace.say(done.error());
        return;
    }
    m_workspace.sayDone(tr("“%1” is on the map.").arg(name));
    Q_EMIT placed(facility);
}

} // namespace trama::ui
