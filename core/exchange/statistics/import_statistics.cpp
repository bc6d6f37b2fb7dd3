// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/import_statistics.h"

#include "core/exchange/import/columns/column_names.h"
#include "core/exchange/import/import_step.h"
#include "core/exchange/statistics/figure_writer.h"
#include "core/exchange/statistics/region_match.h"
#include "core/geo/project_regions.h"

#include <algorithm>

namespace trama::exchange {

namespace {

using Kind = MatchedRegion::Kind;

constexpr std::size_t kRowsBetweenLooksAtFlag = 512;
constexpr int kNamedRegions = 20; ///< at most, in one sentence

/// Takes one table of figures into a project, inside one edit.
class StatisticsImport {
public:
    StatisticsImport(storage::Writer &writer, const QString &file, const SourceTable &source,
        const StatisticLayout &layout, const ImportOptions &options, IssueSink &issues)
        : m_writer(writer)
        , m_file(file)
        , m_source(source)
        , m_options(options)
        , m_issues(issues)
        , m_reader(source, layout, file)
        , m_regionHeader(regionHeader(source, layout))
    {
    }

    Result<void> run(ImportReport &report)
    {
        count();
        auto match = matchRegions(m_writer, m_regions, m_options.nuts);
        if (!match) {
            return tl::unexpected<Error>(match.error());
        }
        m_match = *std::move(match);
        sayVersion();
        auto figures = FigureWriter::make(m_writer, m_file);
        if (!figures) {
            return tl::unexpected<Error>(figures.error());
        }
        const std::size_t rows = m_source.table.rowCount();
        for (std::size_t row = 0; row < rows; ++row) {
            if (row % kRowsBetweenLooksAtFlag == 0) {
                if (m_options.cancelled != nullptr && m_options.cancelled->load()) {
                    return fail(ErrorCode::Cancelled);
                }
                if (m_options.progress) {
                    m_options.progress(qint64(row), qint64(rows));
                }
            }
            m_issues.setRow(qint64(row) + 1);
            const Result<void> taken = takeRow(row, *figures, report);
            if (!taken) {
                return taken;
            }
        }
        sayLeftAside();
        return {};
    }

private:
    static QString regionHeader(const SourceTable &source, const StatisticLayout &layout)
    {
        const int packed = layout.column(StatisticRole::Packed);
        return source.table.headers.value(
            packed >= 0 ? packed : layout.column(StatisticRole::Region));
    }

    QString regionOf(std::size_t row) const
    {
        const std::string_view text = m_reader.region(row);
        return QString::fromUtf8(text.data(), qsizetype(text.size()));
    }

    /// Figures a region, before any is written.
    void count()
    {
        for (std::size_t row = 0; row < m_source.table.rowCount(); ++row) {
            const QString region = regionOf(row);
            if (!region.isEmpty() && !m_figures.contains(region)) {
                m_regions.append(region);
            }
            int &figures = m_figures[region];
            m_reader.read(row, [&](const Figure &) { ++figures; });
        }
    }

    void sayVersion()
    {
        QStringList others;
        for (auto it = m_match.matching.cend(); it != m_match.matching.cbegin();) {
            --it;
            if (it.key() != m_match.version) {
                others.append(QStringLiteral("%1: %2").arg(it.key()).arg(it.value()));
            }
        }
        m_issues.addForFile(Severity::Note, "nuts-version", m_regionHeader,
            {m_match.version, QString::number(m_match.matching.value(m_match.version)),
                QString::number(m_regions.size()), others.join(QStringLiteral(", "))});
    }

    /// The key of the region, 0 where its figures are left out.
    Result<storage::Key> keyOf(const QString &region)
    {
        MatchedRegion &matched = m_match.regions[region];
        const std::string text = region.toStdString();
        const QString figures = QString::number(m_figures.value(region));
        switch (matched.kind) {
        case Kind::Known:
            break;
        case Kind::Addable: {
            const Result<storage::Key> key = geo::ensureRegion(m_writer, region, m_match.version);
            if (!key) {
                return key;
            }
            matched = {Kind::Known, *key, {}};
            break;
        }
        case Kind::NotInProject:
            if (!m_aside.contains(region)) {
                m_aside.append(region);
            }
            break;
        case Kind::OtherVersion:
            m_issues.addOnce(Severity::Warning, "other-version", m_regionHeader, region,
                {region, matched.otherVersion, m_match.version, figures});
            break;
        case Kind::Unknown:
            m_issues.addOnce(Severity::Warning, "unknown-code", m_regionHeader, region,
                {m_match.version, region});
            break;
        }
        return matched.key;
    }

    Result<void> takeRow(std::size_t row, FigureWriter &figures, ImportReport &report)
    {
        const QString region = regionOf(row);
        if (m_figures.value(region) == 0) {
            return {};
        }
        const Result<storage::Key> key = region.isEmpty() ? Result<storage::Key>(0) : keyOf(region);
        if (!key) {
            return tl::unexpected<Error>(key.error());
        }
        if (region.isEmpty()) {
            m_issues.add(
                Severity::Error, "required", m_regionHeader, {}, {QStringLiteral("region")});
        }
        Result<void> done;
        m_reader.read(row, [&](const Figure &figure) {
            if (!done) {
                return;
            }
            ++report.read;
            if (*key == 0 || !isUsable(row, figure)) {
                ++report.skipped;
                return;
            }
            const Result<FigureWriter::Outcome> outcome
                = figures.write(*key, figure, qint64(row) + 1);
            if (!outcome) {
                done = tl::unexpected<Error>(outcome.error());
            } else if (outcome->firstRow != 0) {
                m_issues.add(Severity::Warning, "duplicate", m_source.table.headers[figure.column],
                    figure.code, {QString::number(outcome->firstRow)});
                ++report.skipped;
            } else {
                ++(outcome->isNew ? report.added : report.updated);
            }
        });
        return done;
    }

    bool isUsable(std::size_t row, const Figure &figure)
    {
        const domain::Entity &entity = *domain::findEntity("indicator");
        const int longest = entity.fields[std::size_t(domain::fieldIndex(entity, "code"))].length;
        const QString &header = m_source.table.headers[figure.column];
        const std::string_view cell = m_source.table.cell(row, std::size_t(figure.column));
        if (figure.isBad) {
            m_issues.add(Severity::Warning, "bad-number", header, cell);
            return false;
        }
        if (figure.year == 0 && m_reader.hasYears()) {
            m_issues.add(Severity::Warning, "bad-year", header, cell);
            return false;
        }
        if (QString::fromStdString(figure.code).size() > longest) {
            m_issues.addOnce(Severity::Warning, "too-long", header,
                QString::fromStdString(figure.code), {QString::number(longest)});
            return false;
        }
        return true;
    }

    void sayLeftAside()
    {
        if (m_aside.isEmpty()) {
            return;
        }
        int figures = 0;
        for (const QString &region : std::as_const(m_aside)) {
            figures += m_figures.value(region);
        }
        QStringList named = m_aside.mid(0, kNamedRegions);
        if (named.size() < m_aside.size()) {
            named.append(QStringLiteral("…"));
        }
        m_issues.addForFile(Severity::Warning, "regions-left-aside", m_regionHeader,
            {QString::number(figures), QString::number(m_aside.size()),
                named.join(QStringLiteral(", "))});
    }

    storage::Writer &m_writer;
    QString m_file;
    const SourceTable &m_source;
    const ImportOptions &m_options;
    IssueSink &m_issues;
    FigureReader m_reader;
    QString m_regionHeader;
    QStringList m_regions; ///< in order of appearance
    QHash<QString, int> m_figures; ///< a region
    QStringList m_aside;
    RegionMatch m_match;
};

void sayLeftOut(const SourceTable &source, const StatisticLayout &layout,
    const ImportOptions &options, IssueSink &issues)
{
    for (int column = 0; column < layout.roles.size(); ++column) {
        const QString &header = source.table.headers[column];
        if (layout.roles[column] == StatisticRole::None && !options.map.contains(header)) {
            issues.addForFile(Severity::Note, "column-left-out", header, {header});
        }
    }
}

} // namespace

std::optional<StatisticLayout> layoutOfStatistics(
    const SourceTable &source, const ImportOptions &options)
{
    const QStringList &headers = source.table.headers;
    const bool isAsked = options.entity == QLatin1String("indicator");
    const bool looksSo = std::any_of(headers.begin(), headers.end(), [](const QString &header) {
        return header.contains(QLatin1String("\\TIME_PERIOD"))
            || header.contains(QLatin1String("geo\\time")) || header == QLatin1String("OBS_VALUE");
    });
    const bool isOwn = headers.contains(QStringLiteral("uuid"));
    const bool isStatistic = isAsked || (options.entity.isEmpty() && looksSo);
    return isStatistic && !isOwn ? statisticLayout(source, options.map) : std::nullopt;
}

Result<ImportReport> importStatistics(storage::Project &project, const QString &file,
    const SourceTable &source, const StatisticLayout &layout, const ImportOptions &options)
{
    ImportReport report;
    IssueSink issues(file, source.issues);
    sayLeftOut(source, layout, options, issues);
    const Result<void> done = importStep(project, file, qint64(source.table.rowCount()),
        options.isDryRun, [&](storage::Writer &writer) {
            return StatisticsImport(writer, file, source, layout, options, issues).run(report);
        });
    if (!done) {
        return tl::unexpected<Error>(done.error());
    }
    report.file = file;
    report.entity = QStringLiteral("indicator");
    report.encoding = source.encoding;
    report.separator = source.separator;
    report.decimal = QString(QLatin1Char(layout.decimal));
    for (int column = 0; column < layout.roles.size(); ++column) {
        if (const QString field = layout.field(column); !field.isEmpty()) {
            report.columns.insert(source.table.headers[column], field);
        }
    }
    report.issues = issues.take();
    return report;
}

} // namespace trama::exchange
