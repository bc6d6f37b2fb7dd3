// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/steps/places_step.h"

#include "ui/shell/dialogs.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/captioned.h"
#include "ui/widgets/parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace trama::ui {

PlacesStep::PlacesStep(QWidget *parent)
    : ImportStep(parent)
    , m_projectionCaption(new ThemeLabel("small", "muted", this))
    , m_projection(new QComboBox(this))
    , m_byRegion(new QCheckBox(this))
    , m_gazetteer(button("importGazetteer", "open", this))
    , m_noGazetteer(button("importNoGazetteer", nullptr, this))
    , m_gazetteerName(new ThemeLabel("body", "text", this))
    , m_waiting(new ThemeLabel("body", "muted", this))
{
    m_projection->setObjectName(QStringLiteral("importProjection"));
    m_projection->setEditable(true);
    m_projection->setInsertPolicy(QComboBox::NoInsert);
    m_byRegion->setObjectName(QStringLiteral("importByRegion"));
    auto *card = new Card(this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(dp(16));
    grid->setVerticalSpacing(dp(8));
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < LineCount; ++i) {
        auto *number = new ThemeLabel("chartTitle", "text", this);
        number->setObjectName(QStringLiteral("places%1").arg(i));
        number->setAlignment(Qt::AlignRight | Qt::AlignBottom);
        number->setWordWrap(false);
        auto *name = new ThemeLabel("body", "text", this);
        name->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
        grid->addWidget(number, i, 0);
        grid->addWidget(name, i, 1);
        m_numbers.append(number);
        m_names.append(name);
    }
    card->body()->addLayout(grid);
    m_projectionField = captioned(m_projectionCaption, m_projection);
    auto *gazetteer = new QHBoxLayout;
    gazetteer->setSpacing(dp(8));
    gazetteer->addWidget(m_gazetteer);
    gazetteer->addWidget(m_gazetteerName, 1);
    gazetteer->addWidget(m_noGazetteer);
    body()->addWidget(card);
    body()->addWidget(m_projectionField, 0, Qt::AlignLeft);
    body()->addWidget(m_byRegion);
    body()->addLayout(gazetteer);
    body()->addWidget(m_waiting);
    body()->addStretch(1);
    const auto takeProjection = [this] {
        const int index = m_projection->findText(m_projection->currentText());
        const QString name = index >= 0 ? m_projection->itemData(index).toString()
                                        : m_projection->currentText().trimmed();
        if (name != m_options.crs) {
            choose([&name](auto &options) { options.crs = name; });
        }
    };
    connect(m_projection, &QComboBox::activated, this, takeProjection);
    connect(m_projection->lineEdit(), &QLineEdit::editingFinished, this, takeProjection);
    connect(m_byRegion, &QCheckBox::clicked, this,
        [this](bool isOn) { choose([isOn](auto &options) { options.placesByRegion = isOn; }); });
    connect(m_gazetteer, &QPushButton::clicked, this, &PlacesStep::chooseGazetteer);
    connect(m_noGazetteer, &QPushButton::clicked, this,
        [this] { choose([](auto &options) { options.gazetteer.clear(); }); });
}

void PlacesStep::choose(const std::function<void(exchange::ImportOptions &)> &change)
{
    exchange::ImportOptions options = m_options;
    change(options);
    Q_EMIT chosen(options);
}

void PlacesStep::chooseGazetteer()
{
    const QString path = dialogs().openFile(
        this, tr("Names of Places with Coordinates"), tr("Lists (*.csv *.tsv *.txt)"));
    if (!path.isEmpty()) {
        choose([&path](auto &options) { options.gazetteer = path; });
    }
}

void PlacesStep::setReport(const exchange::ImportReport &report,
    const exchange::ListPreview &preview, const exchange::ImportOptions &options)
{
    m_report = report;
    m_preview = preview;
    m_options = options;
    retranslate();
}

/// Rows with at least one issue of these.
qint64 PlacesStep::countOf(std::initializer_list<const char *> codes) const
{
    QSet<qint64> rows;
    for (const exchange::Issue &issue : m_report.issues) {
        const bool isOne = std::any_of(codes.begin(), codes.end(),
            [&issue](const char *code) { return issue.code == QLatin1String(code); });
        if (isOne && issue.row > 0) {
            rows.insert(issue.row);
        }
    }
    return rows.size();
}

qint64 PlacesStep::lineCount(Line line) const
{
    const qint64 byGazetteer = countOf({"place-by-gazetteer"});
    const qint64 byRegion = countOf({"place-by-region"});
    switch (line) {
    case Stated:
        return m_report.located - byGazetteer - byRegion;
    case ByGazetteer:
        return byGazetteer;
    case ByRegion:
        return byRegion;
    case Turned:
        return countOf({"swapped-coordinates"});
    case Elsewhere:
        return countOf({"other-country", "outside-regions"});
    case Waiting:
    case LineCount:
        break;
    }
    return m_report.added + m_report.updated - m_report.located;
}

QString PlacesStep::found() const
{
    return tr("%1 placed, %2 wait")
        .arg(texts().integer(m_report.located), texts().integer(lineCount(Waiting)));
}

void PlacesStep::fillProjections()
{
    const QSignalBlocker silent(m_projection);
    m_projection->clear();
    m_projection->addItem(m_options.crs.isEmpty() && !m_preview.crs.isEmpty()
            ? tr("%1 (found)").arg(m_preview.crs)
            : tr("Degrees, or as found"),
        QString());
    for (const auto &[name, countries] : exchange::usualProjections()) {
        m_projection->addItem(
            countries.isEmpty() ? name : QStringLiteral("%1 – %2").arg(name, countries), name);
    }
    const int known = m_projection->findData(m_options.crs);
    m_projection->setCurrentIndex(std::max(0, known));
    if (known < 0) {
        m_projection->setEditText(m_options.crs);
    }
}

void PlacesStep::retranslate()
{
    setTexts(tr("Where the rows stand on the map"),
        tr("A row without a place is taken all the same; it waits in the list of facilities."));
    const QString names[LineCount]{tr("stand where their coordinates say"),
        tr("stand where the gazetteer has their municipality or address; marked approximate"),
        tr("stand in the middle of their region; marked approximate"),
        tr("had latitude and longitude swapped and were turned; counted above"),
        tr("lie in another country than they state, or in none; counted above"),
        tr("have no place and wait")};
    for (int i = 0; i < LineCount; ++i) {
        m_numbers[i]->setText(texts().integer(lineCount(Line(i))));
        m_names[i]->setText(names[i]);
    }
    const bool hasColumns = m_preview.fields.contains(QStringLiteral("lat"))
        || m_preview.fields.contains(QStringLiteral("coordinates"));
    m_projectionField->setVisible(hasColumns);
    m_projectionCaption->setText(tr("Coordinates are"));
    m_projection->setAccessibleName(tr("Projection of the coordinates"));
    fillProjections();
    m_byRegion->setText(tr("Rows without coordinates stand in the middle of the region they name"));
    m_byRegion->setChecked(m_options.placesByRegion);
    m_gazetteer->setText(tr("Gazetteer…"));
    m_noGazetteer->setText(tr("Without"));
    m_noGazetteer->setVisible(!m_options.gazetteer.isEmpty());
    m_gazetteerName->setText(m_options.gazetteer.isEmpty()
            ? tr("A list of your own with names of places, lat and lon finds rows by municipality "
                 "or address.")
            : QFileInfo(m_options.gazetteer).fileName());
    m_waiting->setText(tr("Those that wait are found later by the filter Without: location."));
}

} // namespace trama::ui
