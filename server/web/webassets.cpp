#include "server/web/webassets.h"

#include "server/web/gzip.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

// Q_INIT_RESOURCE has to stand outside of any namespace.
static void initialiseResources()
{
    Q_INIT_RESOURCE(web);
}

namespace servery::web {

namespace {

QByteArray contentTypeOf(const QString& file)
{
    if (file.endsWith(QLatin1String(".mjs")))
        return "text/javascript; charset=utf-8";
    if (file.endsWith(QLatin1String(".css")))
        return "text/css; charset=utf-8";
    if (file.endsWith(QLatin1String(".svg")))
        return "image/svg+xml";
    return "application/octet-stream";
}

QByteArray shortHash(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(16);
}

} // namespace

WebAssets::WebAssets()
{
    initialiseResources();
    const QDir directory(QStringLiteral(":/web"));
    QByteArray everything;
    for (const QString& name : directory.entryList(QDir::Files, QDir::Name)) {
        QFile file(directory.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue; // cannot happen: it is part of the program
        Asset asset;
        asset.contentType = contentTypeOf(name);
        asset.plain = file.readAll();
        asset.etag = '"' + shortHash(asset.plain) + '"';
        QByteArray packed = gzip(asset.plain, 9);
        if (packed.size() < asset.plain.size())
            asset.packed = std::move(packed);
        everything += name.toUtf8() + asset.etag;
        if (name == QLatin1String("shapes.svg"))
            m_shapes = asset.plain;
        m_assets.insert(name, asset);
    }
    m_version = QString::fromLatin1(shortHash(everything));
}

QString WebAssets::address(const QString& file) const
{
    return QStringLiteral("/assets/%1/%2").arg(m_version, file);
}

const Asset* WebAssets::find(const QString& file) const
{
    const auto found = m_assets.constFind(file);
    return found == m_assets.constEnd() ? nullptr : &*found;
}

QStringList WebAssets::importsOf(const QString& module) const
{
    static const QRegularExpression statement(
        QStringLiteral("(?:from|import)\\s*[\"']\\./([a-z.]+\\.mjs)[\"']"));
    QStringList reached{module};
    for (qsizetype index = 0; index < reached.size(); ++index) {
        const Asset* asset = find(reached.at(index));
        if (asset == nullptr)
            continue;
        auto matches = statement.globalMatch(QString::fromUtf8(asset->plain));
        while (matches.hasNext()) {
            const QString name = matches.next().captured(1);
            if (!reached.contains(name))
                reached.append(name);
        }
    }
    reached.removeFirst();
    return reached;
}

http::Response WebAssets::answer(const http::Request& request, const QString& version,
                                 const QString& file) const
{
    const Asset* asset = find(file);
    if (asset == nullptr)
        return http::Response::problem(Error{errors::routeNotFound});

    http::Response response;
    response.header("ETag", "W/" + asset->etag)
        .header("Vary", "Accept-Encoding")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("Cache-Control",
                version == m_version ? "public, max-age=31536000, immutable" : "no-cache");
    if (hasTag(request, asset->etag)) {
        response.status = 304;
        return response;
    }
    response.header("Content-Type", asset->contentType);
    if (!asset->packed.isEmpty() && acceptsGzip(request)) {
        response.header("Content-Encoding", "gzip");
        response.body = asset->packed;
    } else {
        response.body = asset->plain;
    }
    return response;
}

bool acceptsGzip(const http::Request& request)
{
    for (const QByteArray& part : request.header("accept-encoding").toLower().split(',')) {
        const QByteArrayList words = part.trimmed().split(';');
        if (words.first().trimmed() != "gzip" && words.first().trimmed() != "*")
            continue;
        const QByteArray quality = words.size() > 1 ? words.at(1).simplified() : QByteArray();
        return !(quality.startsWith("q=0") && quality.mid(2).toDouble() == 0.0);
    }
    return false;
}

bool hasTag(const http::Request& request, const QByteArray& etag)
{
    for (const QByteArray& part : request.header("if-none-match").split(',')) {
        QByteArray tag = part.trimmed();
        if (tag.startsWith("W/"))
            tag = tag.mid(2);
        if (tag == etag || tag == "*")
            return true;
    }
    return false;
}

} // namespace servery::web
