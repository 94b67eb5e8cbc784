#include "server/http/responsewriter.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>
#include <QLoggingCategory>

#include <charconv>

Q_LOGGING_CATEGORY(lcWriter, "servery.http.writer")

namespace servery::http {

namespace {

const char* reasonPhrase(int status)
{
    switch (status) {
    // clang-format off
    case 200: return "OK";
    case 201: return "Created";
    case 202: return "Accepted";
    case 204: return "No Content";
    case 301: return "Moved Permanently";
    case 302: return "Found";
    case 303: return "See Other";
    case 304: return "Not Modified";
    case 307: return "Temporary Redirect";
    case 308: return "Permanent Redirect";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 402: return "Payment Required";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 408: return "Request Timeout";
    case 409: return "Conflict";
    case 410: return "Gone";
    case 413: return "Content Too Large";
    case 414: return "URI Too Long";
    case 415: return "Unsupported Media Type";
    case 417: return "Expectation Failed";
    case 422: return "Unprocessable Content";
    case 426: return "Upgrade Required";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 502: return "Bad Gateway";
    case 503: return "Service Unavailable";
    case 504: return "Gateway Timeout";
    default: return "Other";
        // clang-format on
    }
}

void appendNumber(QByteArray& out, qint64 number, int base = 10)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, number, base);
    out.append(digits, end.ptr - digits);
}

template <std::size_t N>
void appendLiteral(QByteArray& out, const char (&text)[N])
{
    out.append(text, static_cast<qsizetype>(N - 1));
}

bool isSafe(const QByteArray& text)
{
    for (const char c : text)
        if (c == '\r' || c == '\n' || c == '\0')
            return false;
    return true;
}

} // namespace

void appendResponse(QByteArray& out, const Response& response, const QByteArray& requestId,
                    const QByteArray& common, HeadOptions options)
{
    appendLiteral(out, "HTTP/1.1 ");
    appendNumber(out, response.status);
    appendLiteral(out, " ");
    out.append(reasonPhrase(response.status));
    appendLiteral(out, "\r\n");

    bool cacheSet = false;
    for (const auto& [name, value] : response.headers) {
        // A value that a caller built from somebody's input must not be able to add headers.
        if (!isSafe(name) || !isSafe(value)) {
            qCWarning(lcWriter, "A header with a line's end in it was left out");
            continue;
        }
        if (name.size() == 13 && name.compare("Cache-Control", Qt::CaseInsensitive) == 0)
            cacheSet = true;
        out.append(name);
        appendLiteral(out, ": ");
        out.append(value);
        appendLiteral(out, "\r\n");
    }
    if (!cacheSet)
        appendLiteral(out, "Cache-Control: no-store\r\n");
    out.append(common);
    appendLiteral(out, "X-Request-Id: ");
    out.append(requestId);

    const bool bodyless = response.status == 204 || response.status == 304;
    if (!bodyless && options.framing == Framing::Length) {
        appendLiteral(out, "\r\nContent-Length: ");
        appendNumber(out, response.body.size());
    } else if (!bodyless && options.framing == Framing::Chunked) {
        appendLiteral(out, "\r\nTransfer-Encoding: chunked");
    }
    appendLiteral(out, "\r\n");
    if (options.close)
        appendLiteral(out, "Connection: close\r\n");
    appendLiteral(out, "\r\n");
    if (options.framing == Framing::Length && !options.headOnly && !bodyless)
        out.append(response.body);
}

void appendChunk(QByteArray& out, const QByteArray& bytes)
{
    appendNumber(out, bytes.size(), 16);
    appendLiteral(out, "\r\n");
    out.append(bytes);
    appendLiteral(out, "\r\n");
}

QByteArray httpDate(qint64 secondsSinceEpoch)
{
    return QLocale::c()
        .toString(QDateTime::fromSecsSinceEpoch(secondsSinceEpoch, Qt::UTC),
                  QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
        .toLatin1();
}

Response refusalResponse(const Refusal& refusal, const QString& detail)
{
    Response response = Response::problem({refusal.kind, detail});
    if (response.status != refusal.status) {
        QJsonObject document = QJsonDocument::fromJson(response.body).object();
        document.insert(QStringLiteral("status"), refusal.status);
        response.body = QJsonDocument(document).toJson(QJsonDocument::Compact);
        response.status = refusal.status;
    }
    return response;
}

} // namespace servery::http
