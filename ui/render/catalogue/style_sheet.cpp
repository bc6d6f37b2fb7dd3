// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/catalogue/style_sheet.h"

#include "ui/render/theme.h"

namespace trama::render {

namespace {

QString colours(ThemeKind kind)
{
    const Theme &theme = Theme::get(kind);
    QString css;
    for (const char *role : {"window", "surface", "text", "muted", "line", "accent", "link"}) {
        css += QStringLiteral("--%1:%2;").arg(QLatin1String(role), theme.color(role).name());
    }
    return css;
}

} // namespace

QString catalogueStyle()
{
    return QStringLiteral(":root{color-scheme:light dark;") + colours(ThemeKind::Light)
        + QStringLiteral("}\n@media(prefers-color-scheme:dark){:root{") + colours(ThemeKind::Dark)
        + QStringLiteral(
            "}}\n"
            "body{font:1rem/1.5 system-ui,'Noto Sans',sans-serif;color:var(--text);"
            "background:var(--window);max-width:60rem;margin:2rem auto;padding:0 1.25rem}\n"
            "h1,h2,h3{line-height:1.25;margin:1.6em 0 .4em;overflow-wrap:anywhere}"
            "h1{font-size:1.9rem;margin-top:.4em}h2{font-size:1.35rem;border-bottom:1px solid "
            "var(--line);padding-bottom:.2em}h3{font-size:1.08rem}\n"
            "a{color:var(--link)}a:focus-visible{outline:3px solid var(--accent);"
            "outline-offset:2px}\n"
            "ul{padding-left:1.2em}li{margin:.2em 0}.muted,footer{color:var(--muted)}\n"
            "dl{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:.35em 1.2em;"
            "margin:.6em 0}dt{color:var(--muted)}dd{margin:0;overflow-wrap:anywhere}\n"
            "figure{margin:1.2em 0}img{max-width:100%;height:auto;border:1px solid var(--line)}\n"
            "footer{border-top:1px solid var(--line);margin-top:3em;padding-top:.6em;"
            "font-size:.88rem}footer p{margin:.2em 0}\n"
            "@media(max-width:36rem){dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.7em}}\n"
            "@media print{body{max-width:none;margin:0}section,figure{break-inside:avoid}}\n");
}

} // namespace trama::render
