#include "server/web/plaintemplates.h"

#include "core/base/country.h"
#include "server/web/pageframe.h"

#include <QJsonArray>
#include <QJsonObject>

namespace servery::web {

namespace {

QByteArray sentencePage(const WebAssets& assets, const Words& words, const QString& heading,
                        const QStringList& sentences, const QByteArray& keptQuery = {})
{
    PageHead head;
    head.title = heading;
    head.styles = {QStringLiteral("base.css")};
    head.bodyClass = QStringLiteral("plain-page");
    head.keptQuery = keptQuery;
    return framePage(assets, words, head, [&](HtmlWriter& out) {
        {
            const auto header = out.open("header", {{"class", QStringLiteral("venue")}});
            out.element("h1", heading);
        }
        const auto main = out.open("main", {{"class", QStringLiteral("plain")}});
        for (const QString& sentence : sentences)
            out.element("p", sentence);
    });
}

} // namespace

QByteArray orderHtml(const WebAssets& assets, const Words& words, const QString& orderId)
{
    PageHead head;
    head.title = words.say("Your order");
    head.styles = {QStringLiteral("base.css"), QStringLiteral("form.css"),
                   QStringLiteral("order.css")};
    head.module = QStringLiteral("order.mjs");
    head.bodyClass = QStringLiteral("order-page");
    return framePage(assets, words, head, [&](HtmlWriter& out) {
        {
            const auto app = out.open("div", {{"id", QStringLiteral("order")}});
            {
                const auto header = out.open("header", {{"class", QStringLiteral("hero")}});
                const auto top = out.open("div", {{"class", QStringLiteral("hero-top")}});
                out.element("h1", {{"class", QStringLiteral("hero-venue")}},
                            words.say("Your order"));
            }
            const auto main = out.open("main", {{"class", QStringLiteral("order-body")}});
            const auto noscript = out.open("noscript");
            out.element("p", {{"class", QStringLiteral("notice")}},
                        words.say("Following your order on this page needs JavaScript, which "
                                  "is off. Your order is not affected: if you asked for "
                                  "texts, they come as usual, and staff can tell you how far "
                                  "it is."));
        }
        out.data("page-data", {{QStringLiteral("orderId"), orderId}});
    });
}

QByteArray creditHtml(const WebAssets& assets, const Words& words, const VenueSettings& store)
{
    PageHead head;
    head.title = words.say("Your credit at {venue}", {{"venue", store.name}});
    head.styles = {QStringLiteral("base.css"), QStringLiteral("form.css"),
                   QStringLiteral("order.css")};
    head.module = QStringLiteral("creditpage.mjs");
    head.bodyClass = QStringLiteral("order-page");
    return framePage(assets, words, head, [&](HtmlWriter& out) {
        {
            const auto header = out.open("header", {{"class", QStringLiteral("hero")}});
            const auto top = out.open("div", {{"class", QStringLiteral("hero-top")}});
            out.element("h1", {{"class", QStringLiteral("hero-venue")}}, store.name);
        }
        {
            const auto main = out.open("main", {{"class", QStringLiteral("order-body")},
                                                {"id", QStringLiteral("credit")}});
            const auto noscript = out.open("noscript");
            out.element("p", {{"class", QStringLiteral("notice")}},
                        words.say("This page needs JavaScript, which is off. Staff at the counter "
                                  "can tell you your credit and add to it."));
        }
        out.data("page-data",
                 {{QStringLiteral("store"),
                   QJsonObject{{QStringLiteral("slug"), store.slug},
                               {QStringLiteral("name"), store.name},
                               {QStringLiteral("currency"), QString::fromLatin1(store.currency)},
                               {QStringLiteral("paymentMethods"),
                                QJsonArray::fromStringList(store.paymentMethods)}}},
                  {QStringLiteral("country"), countryOf(store.timeZone)}});
    });
}

QByteArray claimHtml(const WebAssets& assets, const Words& words, const QString& tagUid)
{
    QStringList sentences{
        words.say("This tag does not belong to a table so far, so nothing can be ordered "
                  "with it. Please order at the counter."),
        words.say("Staff: give its number to your manager, who can set it up."),
    };
    if (!tagUid.isEmpty())
        sentences.append(words.say("Tag {number}", {{"number", tagUid}}));
    return sentencePage(assets, words, words.say("This tag is not set up yet"), sentences,
                        tagUid.isEmpty() ? QByteArray() : "u=" + tagUid.toUtf8());
}

QByteArray frontHtml(const WebAssets& assets, const Words& words)
{
    return sentencePage(assets, words, words.say("Order from your table"),
                        {words.say("Hold your phone to the tag on your table, or scan its "
                                   "code, and the menu opens here.")});
}

QByteArray problemHtml(const WebAssets& assets, const Words& words, const Error& error)
{
    if (error.kind == errors::storeNotFound)
        return sentencePage(assets, words, words.say("No such venue"),
                            {words.say("There is no venue at this address. Scan the tag on "
                                       "your table again, or ask staff.")});
    if (error.kind == errors::tableNotFound)
        return sentencePage(assets, words, words.say("No such table"),
                            {words.say("This venue has no such table. Scan the tag on your "
                                       "table again, or order at the counter.")});
    if (error.kind.errorClass == ErrorClass::NotFound)
        return sentencePage(assets, words, words.say("Nothing here"),
                            {words.say("There is nothing at this address. Scan the tag on "
                                       "your table to open the menu.")});
    // The server's own words for what went wrong are English.
    return sentencePage(assets, words, words.say("This did not work"),
                        {words.language() == Language::English
                             ? QString::fromUtf8(error.kind.title)
                             : words.say("Something went wrong on our side."),
                         words.say("Nothing was ordered or charged. Load the page again in a "
                                   "moment, or order at the counter.")});
}

} // namespace servery::web
