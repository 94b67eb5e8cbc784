#include "server/http/router.h"

#include <QLoggingCategory>
#include <QVarLengthArray>

#include <algorithm>
#include <exception>

Q_LOGGING_CATEGORY(lcRouter, "servery.http.router")

namespace servery::http {

namespace {

using Segments = QVarLengthArray<QByteArrayView, 16>;

// "/a/b" is [a, b]; "/" is [""]; "/a/" is [a, ""], which no name matches.
Segments split(QByteArrayView path)
{
    Segments segments;
    if (path.startsWith('/'))
        path = path.sliced(1);
    qsizetype from = 0;
    for (qsizetype at = 0; at <= path.size(); ++at) {
        if (at == path.size() || path[at] == '/') {
            segments.append(path.sliced(from, at - from));
            from = at + 1;
        }
    }
    return segments;
}

bool isName(QByteArrayView segment)
{
    return segment.size() > 2 && segment.front() == '{' && segment.back() == '}';
}

bool matches(const QByteArrayList& pattern, const Segments& path)
{
    if (pattern.size() != path.size())
        return false;
    for (qsizetype i = 0; i < path.size(); ++i) {
        const QByteArray& segment = pattern[i];
        if (isName(segment) ? path[i].isEmpty() : QByteArrayView(segment) != path[i])
            return false;
    }
    return true;
}

// A literal wins over a name at the first place where the two patterns differ in kind.
bool isMoreLiteral(const QByteArrayList& a, const QByteArrayList& b)
{
    for (qsizetype i = 0; i < a.size(); ++i) {
        const bool aName = isName(a[i]);
        const bool bName = isName(b[i]);
        if (aName != bName)
            return bName;
    }
    return false;
}

bool declaresOneOf(const QByteArrayList& mediaTypes, const QByteArray& contentType)
{
    const qsizetype end = contentType.indexOf(';');
    const QByteArray type = contentType.left(end < 0 ? contentType.size() : end).trimmed();
    return std::any_of(mediaTypes.begin(), mediaTypes.end(), [&type](const QByteArray& allowed) {
        return type.compare(allowed, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

void Router::add(const QByteArray& method, const QByteArray& pattern, Handler handler,
                 RouteOptions options)
{
    Q_ASSERT(pattern.startsWith('/') && handler);
    QByteArrayList segments;
    for (const QByteArrayView segment : split(pattern))
        segments.append(segment.toByteArray());
    m_routes.push_back({method, pattern, segments, std::move(handler), std::move(options)});
}

void Router::dispatch(Request& request, const Responder& responder) const
{
    Match found = match(request.method, request.path);
    if (!found.pathKnown) {
        responder.fail({errors::routeNotFound});
        return;
    }
    if (!found.route) {
        std::sort(found.allowed.begin(), found.allowed.end());
        responder.send(Response::problem({errors::methodNotAllowed})
                           .header(QByteArrayLiteral("Allow"), found.allowed.join(", ")));
        return;
    }
    const Route& route = *found.route;
    request.route = route.pattern;
    if (route.options.checkOrigin) {
        const QByteArray origin = request.header(QByteArrayLiteral("origin"));
        if (!origin.isEmpty() && !originAllowed(origin)) {
            responder.fail({errors::originForbidden});
            return;
        }
    }
    if (!request.body.isEmpty() && !route.options.mediaTypes.isEmpty() &&
        !declaresOneOf(route.options.mediaTypes,
                       request.header(QByteArrayLiteral("content-type")))) {
        responder.fail({errors::mediaTypeUnsupported,
                        QStringLiteral("Send %1.")
                            .arg(QString::fromLatin1(route.options.mediaTypes.join(" or ")))});
        return;
    }
    if (request.body.size() > route.options.maxBodyBytes) {
        responder.fail({errors::bodyTooLarge});
        return;
    }
    request.parameters = std::move(found.parameters);
    try {
        route.handler(request, responder);
    } catch (const std::exception& exception) {
        qCCritical(lcRouter, "A handler of %s threw: %s", route.pattern.constData(),
                   exception.what());
        responder.fail({errors::internalError});
    }
}

qsizetype Router::maxBodyBytes(const QByteArray& method, const QByteArray& path) const
{
    const Match found = match(method, path);
    return found.route ? found.route->options.maxBodyBytes : RouteOptions{}.maxBodyBytes;
}

void Router::setAllowedOrigins(QByteArrayList origins)
{
    for (QByteArray& origin : origins) {
        origin = origin.trimmed().toLower();
        if (origin.endsWith('/'))
            origin.chop(1);
    }
    m_allowedOrigins = std::move(origins);
}

bool Router::originAllowed(const QByteArray& origin) const
{
    return m_allowedOrigins.contains(origin.toLower());
}

Router::Match Router::match(const QByteArray& method, const QByteArray& path) const
{
    const Segments segments = split(path);
    const bool isHead = method == "HEAD";
    const Route* viaGet = nullptr;
    Match found;
    const auto better = [](const Route& candidate, const Route* current) {
        return !current || isMoreLiteral(candidate.segments, current->segments);
    };
    for (const Route& route : m_routes) {
        if (!matches(route.segments, segments))
            continue;
        found.pathKnown = true;
        if (route.method == method) {
            if (better(route, found.route))
                found.route = &route;
        } else if (isHead && route.method == "GET" && better(route, viaGet)) {
            viaGet = &route;
        }
    }
    if (!found.route)
        found.route = viaGet;
    if (found.route) {
        for (qsizetype i = 0; i < segments.size(); ++i) {
            const QByteArray& segment = found.route->segments[i];
            if (isName(segment))
                found.parameters.insert(segment.sliced(1, segment.size() - 2),
                                        QString::fromUtf8(segments[i]));
        }
    } else if (found.pathKnown) {
        for (const Route& route : m_routes) {
            if (!matches(route.segments, segments) || found.allowed.contains(route.method))
                continue;
            found.allowed.append(route.method);
            if (route.method == "GET" && !found.allowed.contains("HEAD"))
                found.allowed.append(QByteArrayLiteral("HEAD"));
        }
    }
    return found;
}

} // namespace servery::http
