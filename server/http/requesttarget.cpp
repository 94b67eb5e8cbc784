#include "server/http/requesttarget.h"

namespace servery::http {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

// Whether the path could be decoded; a zero byte is refused, since it ends strings elsewhere.
bool percentDecode(const QByteArray& encoded, QByteArray& decoded)
{
    if (!encoded.contains('%')) {
        decoded = encoded;
        return true;
    }
    QByteArray out;
    out.reserve(encoded.size());
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        if (encoded[i] != '%') {
            out.append(encoded[i]);
            continue;
        }
        if (i + 2 >= encoded.size())
            return false;
        const int high = hexDigit(encoded[i + 1]);
        const int low = hexDigit(encoded[i + 2]);
        if (high < 0 || low < 0 || high + low == 0)
            return false;
        out.append(static_cast<char>(high * 16 + low));
        i += 2;
    }
    decoded = out;
    return true;
}

} // namespace

bool readTarget(Request& request)
{
    QByteArray rest = request.target;
    for (const char c : rest)
        if (static_cast<unsigned char>(c) >= 0x80 || c == '#')
            return false;
    if (!rest.startsWith('/')) {
        const QByteArray lower = rest.left(8).toLower();
        const qsizetype scheme = lower.startsWith("http://") ? 7 : lower == "https://" ? 8 : 0;
        if (scheme == 0)
            return false;
        qsizetype from = scheme;
        while (from < rest.size() && rest[from] != '/' && rest[from] != '?')
            ++from;
        if (from == scheme)
            return false;
        rest = rest.sliced(from);
        if (!rest.startsWith('/'))
            rest.prepend('/');
    }
    const qsizetype mark = rest.indexOf('?');
    if (mark >= 0) {
        request.query = QUrlQuery(QString::fromLatin1(rest.sliced(mark + 1)));
        rest.truncate(mark);
    }
    return percentDecode(rest, request.path);
}

} // namespace servery::http
