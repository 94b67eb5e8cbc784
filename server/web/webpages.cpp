#include "server/web/webpages.h"

#include "server/web/menutemplate.h"
#include "server/web/pageframe.h"
#include "server/web/plaintemplates.h"

#include <QRegularExpression>

namespace servery::web {

namespace {

const QByteArray languageCookie = "servery_language";

bool wantsHtml(const http::Request& request)
{
    return request.header("accept").contains("text/html");
}

// Ids and tag numbers are shown and handed to a script, so they are plain words or nothing.
bool isPlainWord(const QString& text)
{
    static const QRegularExpression word(QStringLiteral("\\A[A-Za-z0-9._-]{1,128}\\z"));
    return word.match(text).hasMatch();
}

std::optional<Language> askedLanguage(const http::Request& request)
{
    return languageFromCode(
        request.query.queryItemValue(QStringLiteral("lang"), QUrl::FullyDecoded).toUtf8());
}

std::optional<Language> chosenLanguage(const http::Request& request)
{
    for (const QByteArray& cookie : request.header("cookie").split(';')) {
        const qsizetype at = cookie.indexOf('=');
        if (at > 0 && cookie.left(at).trimmed() == languageCookie)
            return languageFromCode(cookie.mid(at + 1).trimmed());
    }
    return std::nullopt;
}

} // namespace

WebPages::WebPages(MenuSource& source, WebConfig config)
    : m_source(source), m_config(std::move(config))
{
    for (const Language language : allLanguages)
        m_words.emplace_back(m_assets, language);
}

const Words& WebPages::wordsFor(const http::Request& request) const
{
    auto language = askedLanguage(request);
    if (!language)
        language = chosenLanguage(request);
    if (!language)
        language = languageFromHeader(request.header("accept-language"));
    return m_words[static_cast<std::size_t>(language.value_or(Language::English))];
}

void WebPages::addRoutes(http::Router& router)
{
    const auto menu = [this](const http::Request& request, const http::Responder& responder) {
        showMenu(request, responder);
    };
    router.add("GET", "/venues/{slug}", menu);
    router.add("GET", "/venues/{slug}/tables/{table}", menu);
    router.add("GET", "/venues/{slug}/credit",
               [this](const http::Request& request, const http::Responder& responder) {
                   showCredit(request, responder);
               });
    router.add("GET", "/", [this](const http::Request& request, const http::Responder& responder) {
        responder.send(page(request, 200, frontHtml(m_assets, wordsFor(request)), true));
    });
    router.add("GET", "/orders/{id}",
               [this](const http::Request& request, const http::Responder& responder) {
                   const QString id = request.parameter("id");
                   if (!isPlainWord(id)) {
                       responder.send(problem(request, Error{errors::routeNotFound}));
                       return;
                   }
                   responder.send(
                       page(request, 200, orderHtml(m_assets, wordsFor(request), id), false));
               });
    router.add(
        "GET", "/claim", [this](const http::Request& request, const http::Responder& responder) {
            QString uid = request.query.queryItemValue(QStringLiteral("u"), QUrl::FullyDecoded);
            if (!isPlainWord(uid))
                uid.clear();
            responder.send(page(request, 200, claimHtml(m_assets, wordsFor(request), uid), false));
        });
    router.add("GET", "/assets/{version}/{file}",
               [this](const http::Request& request, const http::Responder& responder) {
                   responder.send(m_assets.answer(request, request.parameter("version"),
                                                  request.parameter("file")));
               });
}

void WebPages::showMenu(const http::Request& request, const http::Responder& responder) const
{
    const QString table = request.parameter("table");
    m_source.menu(request.parameter("slug"), table,
                  [this, request, responder, table](Result<MenuPage, Error> result) {
                      if (!result) {
                          responder.send(problem(request, result.error()));
                          return;
                      }
                      responder.send(
                          page(request, 200,
                               menuHtml(m_assets, wordsFor(request), result.value(), table), true));
                  });
}

void WebPages::showCredit(const http::Request& request, const http::Responder& responder) const
{
    m_source.menu(request.parameter("slug"), {},
                  [this, request, responder](Result<MenuPage, Error> result) {
                      if (!result)
                          return responder.send(problem(request, result.error()));
                      const VenueSettings& store = result->menu.store;
                      if (!store.paymentMethods.contains(QLatin1String("wallet")))
                          return responder.send(problem(request, Error{errors::routeNotFound}));
                      responder.send(
                          page(request, 200, creditHtml(m_assets, wordsFor(request), store), true));
                  });
}

http::Response WebPages::problem(const http::Request& request, const Error& error) const
{
    if (!wantsHtml(request))
        return http::Response::problem(error);
    http::Response response = page(request, httpStatus(error.kind.errorClass),
                                   problemHtml(m_assets, wordsFor(request), error), false);
    if (error.retryAfterSeconds > 0)
        response.header("Retry-After", QByteArray::number(error.retryAfterSeconds));
    return response;
}

http::Response WebPages::page(const http::Request& request, int status, const QByteArray& html,
                              bool mayBeKept) const
{
    http::Response response =
        pageResponse(request, status, html, mayBeKept ? Caching::Revalidate : Caching::Never);
    const bool isSecure = m_config.publicUrl.startsWith(QLatin1String("https://"));
    if (isSecure)
        response.header("Strict-Transport-Security", "max-age=31536000");
    response.header("Content-Language", codeOf(wordsFor(request).language()));
    const auto asked = askedLanguage(request);
    if (asked && asked != chosenLanguage(request))
        response.header("Set-Cookie", languageCookie + '=' + codeOf(*asked) +
                                          "; Path=/; Max-Age=31536000; SameSite=Lax" +
                                          (isSecure ? "; Secure" : ""));
    return response;
}

} // namespace servery::web
