// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/steps/source_step.h"

#include "core/domain/entity.h"
#include "ui/exchange/models/list_preview_model.h"
#include "ui/exchange/steps/preview_table.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/captioned.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace trama::ui {

namespace {

/// Rows a person's list may hold, the likeliest first.
constexpr const char *kEntities[]{"infrastructure", "organisation", "service", "equipment", "link",
    "need", "mapping", "priority", "network", "membership", "person", "source", "region",
    "indicator"};
constexpr const char *kEncodings[]{
    "UTF-8", "windows-1252", "ISO-8859-1", "ISO-8859-15", "windows-1250", "UTF-16"};

} // namespace

SourceStep::SourceStep(ListPreviewModel *rows, QWidget *parent)
    : ImportStep(parent)
    , m_entityCaption(new ThemeLabel("small", "muted", this))
    , m_entity(new QComboBox(this))
    , m_layerCaption(new ThemeLabel("small", "muted", this))
    , m_layer(new QComboBox(this))
    , m_encodingCaption(new ThemeLabel("small", "muted", this))
    , m_encoding(new QComboBox(this))
    , m_separatorCaption(new ThemeLabel("small", "muted", this))
    , m_separator(new QComboBox(this))
    , m_headerCaption(new ThemeLabel("small", "muted", this))
    , m_header(new QSpinBox(this))
    , m_nutsCaption(new ThemeLabel("small", "muted", this))
    , m_nuts(new QComboBox(this))
    , m_editionCaption(new ThemeLabel("small", "muted", this))
    , m_edition(new QComboBox(this))
    , m_keptRow(new QWidget(this))
    , m_kept(new ThemeLabel("body", "text", m_keptRow))
    , m_refuse(button("importRefuseKept", nullptr, m_keptRow))
    , m_found(new ThemeLabel("body", "text", this))
    , m_count(new ThemeLabel("small", "muted", this))
    , m_table(new PreviewTable(rows, this))
{
    m_entity->setObjectName(QStringLiteral("importEntity"));
    m_layer->setObjectName(QStringLiteral("importLayer"));
    m_encoding->setObjectName(QStringLiteral("importEncoding"));
    m_separator->setObjectName(QStringLiteral("importSeparator"));
    m_header->setObjectName(QStringLiteral("importHeader"));
    m_nuts->setObjectName(QStringLiteral("importNuts"));
    m_edition->setObjectName(QStringLiteral("importEdition"));
    m_kept->setObjectName(QStringLiteral("importKept"));
    m_found->setObjectName(QStringLiteral("importFound"));
    m_count->setObjectName(QStringLiteral("importCount"));
    m_header->setKeyboardTracking(false);
    auto *fields = new FlowLayout(nullptr, 16, 8);
    fields->addWidget(captioned(m_entityCaption, m_entity));
    m_layerField = captioned(m_layerCaption, m_layer);
    m_encodingField = captioned(m_encodingCaption, m_encoding);
    m_separatorField = captioned(m_separatorCaption, m_separator);
    m_nutsField = captioned(m_nutsCaption, m_nuts);
    m_editionField = captioned(m_editionCaption, m_edition);
    fields->addWidget(m_layerField);
    fields->addWidget(captioned(m_headerCaption, m_header));
    fields->addWidget(m_encodingField);
    fields->addWidget(m_separatorField);
    fields->addWidget(m_nutsField);
    fields->addWidget(m_editionField);
    auto *kept = new QHBoxLayout(m_keptRow);
    kept->setContentsMargins(0, 0, 0, 0);
    kept->addWidget(m_kept, 1);
    kept->addWidget(m_refuse);
    body()->addLayout(fields);
    body()->addWidget(m_keptRow);
    body()->addWidget(m_found);
    body()->addWidget(m_count);
    body()->addWidget(m_table, 1);
    connectChoices();
}

void SourceStep::choose(
    const std::function<void(exchange::ImportOptions &)> &change, bool areColumnsOther)
{
    exchange::ImportOptions options = m_options;
    change(options);
    Q_EMIT chosen(options, areColumnsOther);
}

void SourceStep::connectChoices()
{
    connect(m_entity, &QComboBox::activated, this, [this] {
        choose(
            [this](auto &options) { options.entity = m_entity->currentData().toString(); }, true);
    });
    connect(m_layer, &QComboBox::activated, this, [this] {
        choose(
            [this](auto &options) {
                options.layer = m_layer->currentText();
                options.entity.clear(); // another sheet may hold something else
            },
            true);
    });
    connect(m_encoding, &QComboBox::activated, this, [this] {
        choose([this](auto &options) { options.encoding = m_encoding->currentData().toString(); },
            true);
    });
    connect(m_separator, &QComboBox::activated, this, [this] {
        choose([this](auto &options) { options.separator = m_separator->currentData().toString(); },
            true);
    });
    connect(m_header, &QSpinBox::valueChanged, this,
        [this](int row) { choose([row](auto &options) { options.headerRow = row; }, true); });
    connect(m_nuts, &QComboBox::activated, this, [this] {
        choose([this](auto &options) { options.nuts = m_nuts->currentData().toString(); }, false);
    });
    connect(m_edition, &QComboBox::activated, this, [this] {
        choose(
            [this](auto &options) { options.source = m_edition->currentData().toString(); }, false);
    });
    connect(m_refuse, &QPushButton::clicked, this, &SourceStep::keptRefused);
}

void SourceStep::fillEncodings()
{
    m_encoding->clear();
    m_encoding->addItem(m_options.encoding.isEmpty() ? tr("%1 (found)").arg(m_preview.encoding)
                                                     : tr("As found in the file"),
        QString());
    for (const char *name : kEncodings) {
        m_encoding->addItem(QString::fromLatin1(name), QString::fromLatin1(name));
    }
    m_encoding->setCurrentIndex(std::max(0, m_encoding->findData(m_options.encoding)));
}

void SourceStep::fillSeparators()
{
    m_separator->clear();
    m_separator->addItem(m_options.separator.isEmpty()
            ? tr("%1 (found)").arg(separatorName(m_preview.separator))
            : tr("As found in the file"),
        QString());
    for (const char *sign : {",", ";", "\t", "|"}) {
        const QString text = QString::fromLatin1(sign);
        m_separator->addItem(separatorName(text), text);
    }
    m_separator->setCurrentIndex(std::max(0, m_separator->findData(m_options.separator)));
}

void SourceStep::fillEditions()
{
    m_edition->clear();
    m_edition->addItem(
        m_sources.contains(m_preview.file) ? tr("the one of this name") : tr("none: a new list"),
        QString());
    for (const QString &source : std::as_const(m_sources)) {
        if (source != m_preview.file) {
            m_edition->addItem(source, source);
        }
    }
    m_edition->setCurrentIndex(std::max(0, m_edition->findData(m_options.source)));
    m_editionField->setVisible(!m_sources.isEmpty());
}

void SourceStep::fillVersions()
{
    m_nuts->clear();
    m_nuts->addItem(tr("as the codes tell"), QString());
    for (const char *version : {"2016", "2021", "2024"}) {
        const QString text = QString::fromLatin1(version);
        m_nuts->addItem(QStringLiteral("NUTS %1").arg(text), text);
    }
    m_nuts->setCurrentIndex(std::max(0, m_nuts->findData(m_options.nuts)));
    m_nutsField->setVisible(m_preview.entity == QLatin1String("indicator"));
}

void SourceStep::setPreview(const exchange::ListPreview &preview,
    const exchange::ImportOptions &options, const QStringList &sources, const QString &keptFrom)
{
    m_preview = preview;
    m_options = options;
    m_sources = sources;
    m_keptFrom = keptFrom;
    m_layer->clear();
    m_layer->addItems(preview.layers);
    m_layer->setCurrentText(options.layer);
    m_layerField->setVisible(preview.layers.size() > 1);
    m_encodingField->setVisible(!preview.separator.isEmpty());
    m_separatorField->setVisible(!preview.separator.isEmpty());
    m_keptRow->setVisible(!keptFrom.isEmpty());
    const QSignalBlocker silent(m_header);
    m_header->setRange(1, int(std::max(qint64(1), preview.rowCount + preview.headerRow)));
    m_header->setValue(preview.headerRow);
    retranslate();
    m_table->fitColumns();
}

QString SourceStep::separatorName(const QString &sign) const
{
    return sign == QLatin1String(",") ? tr("comma")
        : sign == QLatin1String(";")  ? tr("semicolon")
        : sign == QLatin1String("\t") ? tr("tab")
        : sign == QLatin1String("|")  ? tr("bar")
                                      : QStringLiteral("“%1”").arg(sign);
}

/// "Decimal comma in Latitud and Longitud." – said for the columns of numbers.
QString SourceStep::decimalText() const
{
    QStringList commas;
    QStringList points;
    for (qsizetype i = 0; i < m_preview.headers.size(); ++i) {
        const QString sign = m_preview.decimals.value(i);
        if (sign == QLatin1String(",")) {
            commas.append(m_preview.headers[i]);
        } else if (!sign.isEmpty()) {
            points.append(m_preview.headers[i]);
        }
    }
    QStringList sentences;
    if (!commas.isEmpty()) {
        sentences.append(tr("Decimal comma in %1.").arg(texts().list(commas)));
    }
    if (!points.isEmpty()) {
        sentences.append(tr("Decimal point in %1.").arg(texts().list(points)));
    }
    return sentences.join(QLatin1Char(' '));
}

void SourceStep::retranslate()
{
    setTexts(tr("What this file is"),
        tr("Nothing is written yet. What was found in the file can be changed here."));
    m_entityCaption->setText(tr("Each row is"));
    m_layerCaption->setText(tr("Sheet or layer"));
    m_encodingCaption->setText(tr("Encoding of the text"));
    m_separatorCaption->setText(tr("Cells are separated by"));
    m_headerCaption->setText(tr("Row that names the columns"));
    m_editionCaption->setText(tr("Newer edition of"));
    m_kept->setText(tr("The columns are read as in “%1” before.").arg(m_keptFrom));
    m_refuse->setText(tr("Read Them Anew"));
    fillEncodings();
    fillSeparators();
    m_nutsCaption->setText(tr("Version of the region codes"));
    fillEditions();
    fillVersions();
    const QString entity = m_preview.entity;
    m_entity->clear();
    for (const char *name : kEntities) {
        const QString own = QString::fromLatin1(name);
        m_entity->addItem(texts().get(QStringLiteral("entity.") + own), own);
    }
    m_entity->setCurrentIndex(m_entity->findData(entity));
    QStringList found{tr("%n columns", nullptr, int(m_preview.headers.size()))};
    if (!m_preview.separator.isEmpty()) {
        found.append(tr("separated by %1").arg(separatorName(m_preview.separator)));
    }
    m_found->setText(QStringLiteral("%1. %2").arg(found.join(QStringLiteral(", ")), decimalText()));
    m_count->setText(m_preview.rowCount > exchange::kPreviewRows
            ? tr("Showing the first %1 of %2 rows")
                  .arg(texts().integer(exchange::kPreviewRows), texts().integer(m_preview.rowCount))
            : tr("Showing all %n rows", nullptr, int(m_preview.rowCount)));
    m_table->setAccessibleName(tr("First rows of the file"));
}

} // namespace trama::ui
