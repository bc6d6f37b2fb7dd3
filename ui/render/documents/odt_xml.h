// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace trama::render {

/// Names of the parts of OpenDocument, and the short way to write an element with its attributes.
class OdtXml {
public:
    using Attributes = std::initializer_list<std::pair<const char *, QString>>;

    explicit OdtXml(QByteArray *bytes);

    /// Opens an element of a name with its usual prefix ("text:h"); close it by end().
    void start(const char *name, Attributes attributes = {});
    void empty(const char *name, Attributes attributes = {});
    void element(const char *name, const QString &text, Attributes attributes = {});
    void end();
    /// Text as ODF wants it: line feeds, tabs and runs of spaces as elements.
    void text(const QString &text);
    void finish();

    /// The root element with every namespace used.
    void startRoot(const char *name);

private:
    void attributes(Attributes attributes);

    QXmlStreamWriter m_xml;
};

} // namespace trama::render
