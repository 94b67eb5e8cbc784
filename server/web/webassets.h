// WebAssets: the scripts, styles and shapes of the diner pages, compiled into the program. All of
// them share one version, a hash over their contents, which is part of their address: so a page and
// its scripts always fit together, and browsers may keep them for good.
// Thread: immutable after construction.
#pragma once

#include "server/http/message.h"

#include <QHash>
#include <QString>

namespace servery::web {

struct Asset
{
    QByteArray contentType;
    QByteArray etag; // quoted; sent as a weak one, since gzip and plain share it
    QByteArray plain;
    QByteArray packed; // gzip; empty where it saves nothing
};

class WebAssets
{
public:
    WebAssets();

    // /assets/{version}/{file}
    [[nodiscard]] QString address(const QString& file) const;
    [[nodiscard]] const Asset* find(const QString& file) const;
    [[nodiscard]] const QString& version() const { return m_version; }
    // The shapes as one hidden <svg> of symbols, to be put into a page.
    [[nodiscard]] const QByteArray& shapes() const { return m_shapes; }
    // The static files that a page loads with its scripts: those it imports, found by reading them.
    [[nodiscard]] QStringList importsOf(const QString& module) const;

    // 304, gzip or plain, whichever the request allows; 404 for an unknown file. An address with
    // another version (a page from before an update) gets today's file, not to be kept.
    [[nodiscard]] http::Response answer(const http::Request& request, const QString& version,
                                        const QString& file) const;

private:
    QHash<QString, Asset> m_assets;
    QString m_version;
    QByteArray m_shapes;
};

// Whether the request takes gzip.
[[nodiscard]] bool acceptsGzip(const http::Request& request);
// Whether If-None-Match names this tag.
[[nodiscard]] bool hasTag(const http::Request& request, const QByteArray& etag);

} // namespace servery::web
