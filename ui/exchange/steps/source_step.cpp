// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/steps/source_step.h"

#include "core/domain/entity.h"
#include "ui/exchange/models/list_preview_model.h"
#include "ui/exchange/steps/preview_table.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace trama::ui {

namespace {

/// Rows a person's list may hold, the likeliest first.
constexpr const char *kEntities[]{"infrastructure", "organisation", "service", "equipment", "link",
    "need", "mapping", "priority", "network", "membership", "person", "source", "region"};
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
    , m_found(new ThemeLabel("body", "text", this))
    , m_count(new ThemeLabel("small", "muted", this))
    , m_table(new PreviewTable(rows, this))
{
    m_entity->setObjectName(QStringLiteral("importEntity"));
    m_layer->setObjectName(QStringLiteral("importLayer"));
    m_encoding->setObjectName(QStringLiteral("importEncoding"));
    m_found->setObjectName(QStringLiteral("importFound"));
    m_count->setObjectName(QStringLiteral("importCount"));
    auto *fields = new FlowLayout(nullptr, 16, 8);
    fields->addWidget(field(m_entityCaption, m_entity));
    m_layerField = field(m_layerCaption, m_layer);
    m_encodingField = field(m_encodingCaption, m_encoding);
    fields->addWidget(m_layerField);
    fields->addWidget(m_encodingField);
    body()->addLayout(fields);
    body()->addWidget(m_found);
    body()->addWidget(m_count);
    body()->addWidget(m_table, 1);
    connect(m_entity, &QComboBox::activated, this,
        [this] { Q_EMIT entityChosen(m_entity->currentData().toString()); });
    connect(m_layer, &QComboBox::activated, this,
        [this] { Q_EMIT layerChosen(m_layer->currentText()); });
    connect(m_encoding, &QComboBox::activated, this,
        [this] { Q_EMIT encodingChosen(m_encoding->currentData().toString()); });
}

QWidget *SourceStep::field(ThemeLabel *caption, QWidget *editor)
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(dp(3));
    layout->addWidget(caption);
    layout->addWidget(editor);
    editor->setMinimumWidth(dp(180));
    caption->setBuddy(editor);
    return box;
}

void SourceStep::fillEncodings(const exchange::ImportOptions &options)
{
    const QSignalBlocker silent(m_encoding);
    m_encoding->clear();
    m_encoding->addItem(options.encoding.isEmpty() ? tr("%1 (found)").arg(m_preview.encoding)
                                                   : tr("As found in the file"),
        QString());
    for (const char *name : kEncodings) {
        m_encoding->addItem(QString::fromLatin1(name), QString::fromLatin1(name));
    }
    m_encoding->setCurrentIndex(std::max(0, m_encoding->findData(options.encoding)));
}

void SourceStep::setPreview(
    const exchange::ListPreview &preview, const exchange::ImportOptions &options)
{
    m_preview = preview;
    const QSignalBlocker silent(m_layer);
    m_layer->clear();
    m_layer->addItems(preview.layers);
    m_layer->setCurrentText(options.layer);
    m_layerField->setVisible(preview.layers.size() > 1);
    m_encodingField->setVisible(!preview.separator.isEmpty());
    fillEncodings(options);
    m_entity->setCurrentIndex(m_entity->findData(preview.entity));
    retranslate();
    m_table->fitColumns();
}

QString SourceStep::separatorName() const
{
    const QString &sign = m_preview.separator;
    return sign == QLatin1String(",") ? tr("comma")
        : sign == QLatin1String(";")  ? tr("semicolon")
        : sign == QLatin1String("\t") ? tr("tab")
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
    const QString entity = m_preview.entity;
    m_entity->clear();
    for (const char *name : kEntities) {
        const QString own = QString::fromLatin1(name);
        m_entity->addItem(texts().get(QStringLiteral("entity.") + own), own);
    }
    m_entity->setCurrentIndex(m_entity->findData(entity));
    QStringList found{tr("%n columns", nullptr, int(m_preview.headers.size()))};
    if (!m_preview.separator.isEmpty()) {
        found.append(tr("separated by %1").arg(separatorName()));
    }
    m_found->setText(QStringLiteral("%1. %2").arg(found.join(QStringLiteral(", ")), decimalText()));
    m_count->setText(m_preview.rowCount > exchange::kPreviewRows
            ? tr("Showing the first %1 of %2 rows")
                  .arg(texts().integer(exchange::kPreviewRows), texts().integer(m_preview.rowCount))
            : tr("Showing all %n rows", nullptr, int(m_preview.rowCount)));
    m_table->setAccessibleName(tr("First rows of the file"));
}

} // namespace trama::ui
