#include "server/web/pageframe.h"

#include "server/web/gzip.h"

#include <QCryptographicHash>

namespace servery::web {

const char* const contentSecurityPolicy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'";

namespace {

void writeHead(HtmlWriter& out, const WebAssets& assets, const Words& words, const PageHead& page)
{
    const auto head = out.open("head");
    out.empty("meta", {{"charset", QStringLiteral("utf-8")}});
    out.empty("meta", {{"name", QStringLiteral("viewport")},
                       {"content", QStringLiteral("width=device-width, initial-scale=1")}});
    out.empty("meta",
              {{"name", QStringLiteral("theme-color")}, {"content", QStringLiteral("#10171A")}});
    // Order numbers and prices are no telephone numbers.
    out.empty("meta", {{"name", QStringLiteral("format-detection")},
                       {"content", QStringLiteral("telephone=no")}});
    out.element("title", page.title);
    out.empty("link", {{"rel", QStringLiteral("icon")},
                       {"type", QStringLiteral("image/svg+xml")},
                       {"href", assets.address(QStringLiteral("icon.svg"))}});
    for (const QString& style : page.styles)
        out.empty("link", {{"rel", QStringLiteral("stylesheet")}, {"href", assets.address(style)}});
    if (page.module.isEmpty())
        return;
    // Without these the browser would learn of each import only after the file before it.
    for (const QString& module : assets.importsOf(page.module))
        out.empty("link",
                  {{"rel", QStringLiteral("modulepreload")}, {"href", assets.address(module)}});
    if (!words.module().isEmpty())
        out.empty("link", {{"rel", QStringLiteral("modulepreload")},
                           {"href", assets.address(words.module())}});
    const auto script = out.open(
        "script", {{"type", QStringLiteral("module")}, {"src", assets.address(page.module)}});
}

// Works without scripts: a link loads the page in the other language, and a cookie keeps it.
void writeLanguages(HtmlWriter& out, const Words& words, const QByteArray& keptQuery)
{
    const auto nav = out.open(
        "nav", {{"class", QStringLiteral("languages")}, {"aria-label", words.say("Language")}});
    const auto details = out.open("details");
    {
        const auto summary = out.open("summary");
        out.element("span", {{"aria-hidden", QStringLiteral("true")}},
                    QString::fromLatin1(codeOf(words.language()).toUpper()));
        out.element("span", {{"class", QStringLiteral("unseen")}},
                    words.say("Language") + QStringLiteral(": ") + ownNameOf(words.language()));
    }
    const auto list = out.open("ul");
    for (const Language language : allLanguages) {
        if (language == words.language())
            continue;
        const QString code = QString::fromLatin1(codeOf(language));
        const QString kept = keptQuery.isEmpty() ? QString() : u'&' + QString::fromUtf8(keptQuery);
        const auto entry = out.open("li");
        out.element("a",
                    {{"href", QStringLiteral("?lang=") + code + kept},
                     {"lang", code},
                     {"hreflang", code},
                     {"rel", QStringLiteral("nofollow")}},
                    ownNameOf(language));
    }
}

} // namespace

QByteArray framePage(const WebAssets& assets, const Words& words, const PageHead& page,
                     const std::function<void(HtmlWriter&)>& body)
{
    HtmlWriter out;
    out.doctype();
    {
        const Language language = words.language();
        const auto html = out.open(
            "html",
            {{"lang", QString::fromLatin1(codeOf(language))},
             {"dir", isRightToLeft(language) ? QStringLiteral("rtl") : QStringLiteral("ltr")}});
        writeHead(out, assets, words, page);
        const auto element = out.open("body", {{"class", page.bodyClass}});
        out.trusted(assets.shapes());
        body(out);
        writeLanguages(out, words, page.keptQuery);
    }
    return out.html();
}

http::Response pageResponse(const http::Request& request, int status, const QByteArray& html,
                            Caching caching)
{
    http::Response response;
    response.status = status;
    response.header("Content-Security-Policy", contentSecurityPolicy)
        .header("Referrer-Policy", "same-origin")
        .header("X-Frame-Options", "DENY")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()")
        .header("Vary", "Accept, Accept-Encoding, Accept-Language, Cookie")
        .header("Cache-Control", caching == Caching::Never ? "no-store" : "no-cache");
    if (caching == Caching::Revalidate && status == 200) {
        const QByteArray etag =
            '"' + QCryptographicHash::hash(html, QCryptographicHash::Sha256).toHex().left(32) + '"';
        response.header("ETag", "W/" + etag);
        if (hasTag(request, etag)) {
            response.status = 304;
            return response;
        }
    }
    response.header("Content-Type", "text/html; charset=utf-8");
    if (acceptsGzip(request)) {
        response.header("Content-Encoding", "gzip");
        response.body = gzip(html, 6);
    } else {
        response.body = html;
    }
    return response;
}

} // namespace servery::web
