// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_document.h"

#include "core/base/clock.h"
#include "core/plan/action_plan.h"
#include "core/snapshot/redact.h"
#include "ui/render/documents/frozen_figures.h"
#include "ui/render/documents/html_writer.h"
#include "ui/render/report_picture.h"
#include "ui/widgets/appearance.h"

#include <QRegularExpression>

namespace trama::ui {

render::FigureDrawer PlanDocument::drawer() const
{
    return render::withFrozenFigures(frozen, [this](const QString &id) {
        const render::PictureInput input{*report, shown, regions, notices, {}, {}};
        return render::reportPicture(
            id, input, texts, render::Theme::get(render::ThemeKind::Light));
    });
}

Result<QByteArray> PlanDocument::html() const
{
    return render::prepare(document, drawer()).and_then(render::toHtml);
}

Result<void> PlanDocument::write(const QString &path) const
{
    return render::writeDocument(document, path, drawer());
}

Result<PlanDocument> planDocument(
    const Workspace &workspace, storage::Key plan, const PlanReaders &readers)
{
    PlanDocument made;
    made.texts = texts();
    made.report = workspace.report();
    made.regions = workspace.regions();
    made.notices = workspace.notices();
    const auto mayShow = [audience = readers.audience](
                             const QString &tier) { return exchange::isVisible(tier, audience); };
    made.shown = snapshot::redacted(workspace.snapshot(), mayShow);
    plan::PlanInput input;
    input.plan = plan;
    input.report = made.report.get();
    input.snapshot = &made.shown;
    input.includePersons = readers.hasPersons;
    input.mayName = [&made](snapshot::Key facility) {
        const auto at = made.shown.find(facility);
        return at.chunk >= 0
            && !made.shown.chunks()[static_cast<std::size_t>(at.chunk)]->uuid[at.row].isNull();
    };
    input.mayShow = mayShow;
    input.notices = {made.texts.get(QStringLiteral("notice.boundaries")),
        made.texts.get(QStringLiteral("notice.basemap"))};
    auto document = plan::actionPlanDocument(*workspace.project(), input, made.texts);
    if (!document) {
        return tl::unexpected(document.error());
    }
    auto frozen = render::frozenFigures(*workspace.project(), *document);
    if (!frozen) {
        return tl::unexpected(frozen.error());
    }
    made.document = std::move(*document);
    made.frozen = std::move(*frozen);
    return made;
}

RichText richText(const QByteArray &html, int width, double scale)
{
    static const QByteArray start("src=\"data:image/png;base64,");
    RichText made;
    QByteArray words;
    qsizetype done = 0;
    for (qsizetype at = html.indexOf(start); at >= 0; at = html.indexOf(start, done)) {
        const qsizetype from = at + start.size();
        const qsizetype to = html.indexOf('"', from);
        QImage picture = QImage::fromData(QByteArray::fromBase64(html.mid(from, to - from)));
        if (scale > 0) {
            picture = picture.scaledToWidth(int(width * scale), Qt::SmoothTransformation);
        }
        const QString name = QStringLiteral("picture:/%1").arg(made.pictures.size());
        made.pictures.insert(name, picture);
        words += html.mid(done, at - done) + "width=\"" + QByteArray::number(width) + "\" src=\""
            + name.toLatin1();
        done = to;
    }
    words += html.mid(done);
    made.html = QString::fromUtf8(words)
                    .replace(QLatin1String("<figure"), QLatin1String("<div"))
                    .replace(QLatin1String("</figure>"), QLatin1String("</div>"))
                    .replace(QLatin1String("<figcaption"), QLatin1String("<p"))
                    .replace(QLatin1String("</figcaption>"), QLatin1String("</p>"));
    return made;
}

QString planFileName(const QString &title, const QString &ending)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    QString name = title;
    name.replace(forbidden, QStringLiteral(" "));
    constexpr qsizetype kLongest = 120;
    return QStringLiteral("%1 %2.%3")
        .arg(name.simplified().left(kLongest), today().toString(Qt::ISODate), ending);
}

} // namespace trama::ui
