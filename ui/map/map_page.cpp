// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_page.h"

#include "ui/map/map_buttons.h"
#include "ui/map/map_canvas.h"
#include "ui/map/place_popup.h"
#include "ui/map/unplaced_panel.h"
#include "ui/picture/picture_export.h"
#include "ui/render/map/map_input.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QtConcurrentRun>

namespace trama::ui {

namespace {

constexpr std::size_t kAtOnce = 12000; ///< more facilities are made ready in the background
constexpr double kZoomStep = 1.5;
constexpr int kButtonsLeft = 46; ///< dp that the buttons take at the left of the map

} // namespace

MapPage::MapPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, "map", parent)
    , m_pointsBy(new Segmented(this))
    , m_areas(button("areas", "layers", this))
    , m_table(button("asTable", "table", this))
    , m_export(button("exportView", "export", this))
    , m_canvas(new MapCanvas(this))
    , m_buttons(new MapButtons(m_canvas))
    , m_locate(button("locate", "pin", m_canvas))
    , m_unplaced(new UnplacedPanel(workspace, this))
{
    m_baseMap = QtConcurrent::run([] { render::mapGeometry({}); });
    addTools();
    addMap();
    connectMap();
    connect(&workspace, &Workspace::selectionChanged, this, [this] {
        m_canvas->setSelection(this->workspace().selection());
        m_buttons->setHasSelection(!this->workspace().selection().isEmpty());
        Q_EMIT statusChanged();
    });
    connect(&workspace, &Workspace::projectChanged, this, [this] {
        m_isFitDue = true;
        m_sought.clear();
    });
    connect(&workspace, &Workspace::workingRegionChanged, this, [this] { m_isFitDue = true; });
    connect(&m_watcher, &QFutureWatcher<Input>::finished, this, [this] {
        takeInput(m_watcher.result());
        if (std::exchange(m_isDue, false)) {
            later();
        }
    });
}

MapPage::~MapPage()
{
    m_baseMap.waitForFinished();
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void MapPage::addTools()
{
    m_pointsBy->setObjectName(QStringLiteral("pointsBy"));
    m_areas->setCheckable(true);
    m_areas->setChecked(true);
    m_table->setCheckable(true);
    for (QWidget *tool : std::initializer_list<QWidget *>{m_pointsBy, m_areas, m_table, m_export}) {
        tools()->addWidget(tool);
    }
    connect(m_pointsBy, &Segmented::currentChanged, this, &MapPage::setLook);
    connect(m_areas, &QPushButton::toggled, this, &MapPage::setLook);
    connect(m_table, &QPushButton::toggled, m_canvas, &SceneView::setTable);
    connect(m_export, &QPushButton::clicked, this,
        [this] { PictureExport::run(*this, pictureForFile()); });
}

void MapPage::addMap()
{
    m_canvas->setObjectName(QStringLiteral("mapCanvas"));
    auto *card = new Card(this);
    card->setBodyFlush(true);
    card->body()->addWidget(m_canvas);
    auto *row = new QHBoxLayout;
    row->setSpacing(dp(12));
    row->addWidget(m_unplaced);
    row->addWidget(card, 1);
    content()->addLayout(row, 1);
    m_unplaced->hide();
    m_locate->hide();
    m_canvas->installEventFilter(this);
}

void MapPage::connectMap()
{
    connect(m_buttons, &MapButtons::zoomedIn, m_canvas, [this] { m_canvas->zoom(kZoomStep); });
    connect(m_buttons, &MapButtons::zoomedOut, m_canvas, [this] { m_canvas->zoom(1 / kZoomStep); });
    connect(m_buttons, &MapButtons::fitted, m_canvas, &MapCanvas::zoomToFit);
    connect(m_buttons, &MapButtons::selectionSought, m_canvas,
        [this] { m_canvas->zoomTo(workspace().selection()); });
    connect(m_canvas, &SceneView::tableChanged, this, [this](bool isTable) {
        m_table->setChecked(isTable);
        m_buttons->setHidden(isTable);
        placeOverlays();
    });
    connect(m_canvas, &MapCanvas::drawn, this, &MapPage::placeOverlays);
    connect(m_canvas, &MapCanvas::facilitiesClicked, this, &MapPage::chooseFacilities);
    connect(m_canvas, &MapCanvas::facilitiesActivated, this,
        [this](const QVector<qint64> &keys, QPoint at) { chooseFacilities(keys, at, false); });
    connect(m_canvas, &MapCanvas::placeClicked, m_unplaced, [this](QPointF lonLat) {
        m_unplaced->place({lonLat.x(), lonLat.y()});
    });
    connect(m_canvas, &MapCanvas::placingCancelled, m_unplaced, &UnplacedPanel::stopPlacing);
    connect(m_unplaced, &UnplacedPanel::placingChanged, m_canvas, &MapCanvas::setPlacing);
    connect(m_unplaced, &UnplacedPanel::placed, this,
        [this](qint64 facility) { workspace().setSelection({facility}); });
    connect(m_unplaced, &UnplacedPanel::closed, this, [this] { openUnplaced(false); });
    connect(m_locate, &QPushButton::clicked, this, [this] { openUnplaced(true); });
}

QString MapPage::title() const
{
    return tr("Map");
}

QString MapPage::sub() const
{
    return tr("Lambert azimuthal equal-area, Europe");
}

SceneView *MapPage::view() const
{
    return m_canvas;
}

bool MapPage::take(const Target &target)
{
    if (target.kind == Target::Kind::OnMap) {
        workspace().setFilter(target.filter);
        m_isFitDue = false;
        QSet<qint64> keys;
        for (const auto &position : workspace().shown()) {
            keys.insert(
                workspace().snapshot().chunks()[std::size_t(position.chunk)]->key[position.row]);
        }
        if (!target.filter.keys.isEmpty()) {
            workspace().setSelection(keys);
        }
        m_sought = keys;
        refresh();
        return true;
    }
    return Page::take(target);
}

QStringList MapPage::status() const
{
    const auto selected = workspace().selection().size();
    QStringList words{tr("%n facilities on the map", nullptr, m_onMap)};
    if (selected > 0) {
        words << tr("%n selected", nullptr, int(selected));
    }
    return words;
}

void MapPage::retranslate()
{
    m_pointsBy->setItems({tr("Regions"), tr("Types")});
    m_pointsBy->setAccessibleName(tr("What the colours of points stand for"));
    m_areas->setText(tr("Shade Regions"));
    m_areas->setToolTip(tr("Regions are shaded by their number of facilities"));
    m_table->setText(tr("As Table"));
    m_export->setText(tr("Export View…"));
    m_buttons->retranslate();
    m_unplaced->retranslate();
}

// What is made may be made in any thread: the outlines too, where they are new.
std::function<MapPage::Input()> MapPage::inputMaker() const
{
    QStringList parts{workspace().regions().name, texts().date(workspace().asOf())};
    parts.removeAll(QString()); // a set of countries has no name
    const QString sub = parts.join(QStringLiteral(" · "));
    return [snapshot = workspace().snapshot(), shown = workspace().shown(),
               regions = workspace().regions(), known = isGeometryKnown() ? m_geometry : nullptr,
               sub, notices = workspace().notices()]() -> Input {
        auto input = std::make_shared<render::MapInput>(render::mapInput(snapshot, shown));
        input->geometry = known ? known : render::mapGeometry(regions);
        input->metres = render::projectPoints(input->points);
        input->left = kButtonsLeft;
        input->sub = sub;
        input->caption.notices = notices;
        return input;
    };
}

bool MapPage::isGeometryKnown() const
{
    const auto &outlines = workspace().regions().outlines;
    return m_geometry && m_geometryOf == outlines;
}

void MapPage::refresh()
{
    if (m_watcher.isRunning()) {
        m_isDue = true;
        return;
    }
    const bool isLarge = workspace().shown().size() > kAtOnce || !isGeometryKnown();
    m_asked = workspace().regions().outlines;
    if (isLarge) {
        m_watcher.setFuture(QtConcurrent::run(inputMaker()));
    } else {
        takeInput(inputMaker()());
    }
}

void MapPage::takeInput(const Input &input)
{
    m_geometry = input->geometry;
    m_geometryOf = m_asked;
    m_onMap = int(input->points.size());
    m_unplaced->refresh(m_onMap);
    if (m_onMap == 0 && m_unplaced->count() > 0) {
        m_unplaced->show(); // nothing else is there to be seen
    }
    m_canvas->setInput(input, std::exchange(m_isFitDue, false));
    m_canvas->zoomTo(std::exchange(m_sought, {}));
    m_canvas->setSelection(workspace().selection());
    m_buttons->setHasSelection(!workspace().selection().isEmpty());
    m_locate->setText(tr("%n without a place: Locate…", nullptr, m_unplaced->count()));
    placeOverlays();
    Q_EMIT statusChanged();
}

void MapPage::setLook()
{
    m_canvas->setLook(
        {m_pointsBy->current() == 0 ? render::PointsBy::Region : render::PointsBy::Type,
            m_areas->isChecked()});
}

void MapPage::openUnplaced(bool isOpen)
{
    m_unplaced->setVisible(isOpen);
    placeOverlays();
    (isOpen ? m_unplaced->findChild<QWidget *>(QStringLiteral("unplacedList"))
            : static_cast<QWidget *>(m_canvas))
        ->setFocus();
}

// Buttons at the top left, and above the source line what is not on the map.
void MapPage::placeOverlays()
{
    m_locate->setVisible(m_unplaced->count() > 0 && m_unplaced->isHidden() && !m_canvas->isTable());
    m_buttons->adjustSize();
    m_buttons->move(dp(14), dp(14));
    m_locate->adjustSize();
    m_locate->move(m_canvas->width() - m_locate->width() - dp(14),
        m_canvas->sourcesTop() - m_locate->height() - dp(8));
}

bool MapPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_canvas && event->type() == QEvent::Resize) {
        placeOverlays();
    }
    return Page::eventFilter(watched, event);
}

void MapPage::chooseFacilities(const QVector<qint64> &keys, QPoint at, bool isAdding)
{
    QSet<qint64> chosen(keys.begin(), keys.end());
    if (isAdding) {
        const QSet<qint64> before = workspace().selection();
        workspace().setSelection(before.contains(chosen) ? before - chosen : before + chosen);
        return;
    }
    workspace().setSelection(chosen);
    if (keys.size() == 1) {
        open(keys.first());
    } else if (!keys.isEmpty()) {
        auto *popup = new PlacePopup(workspace(), keys, this);
        connect(popup, &PlacePopup::nearerWanted, m_canvas, [this](const QVector<qint64> &there) {
            m_canvas->zoomTo({there.begin(), there.end()});
        });
        popup->showAt(at);
    }
}

void MapPage::open(qint64 facility)
{
    workspace().show({Target::Kind::Record, QStringLiteral("infrastructure"), facility, {}, {}});
}

render::Scene MapPage::pictureForFile() const
{
    return m_canvas->sceneForFile();
}

} // namespace trama::ui
