#include "server/web/plaintemplates.h"

#include "core/menu/menu.h"
#include "server/web/pageframe.h"

namespace servery::web {

namespace {

QByteArray sentencePage(const WebAssets& assets, const QString& heading,
                        const QStringList& sentences)
{
    PageHead head;
    head.title = heading;
    head.styles = {QStringLiteral("base.css")};
    head.bodyClass = QStringLiteral("plain-page");
    return framePage(assets, head, [&](HtmlWriter& out) {
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

QByteArray orderHtml(const WebAssets& assets, const QString& orderId)
{
    PageHead head;
    head.title = QStringLiteral("Your order");
    head.styles = {QStringLiteral("base.css"), QStringLiteral("order.css")};
    head.module = QStringLiteral("order.mjs");
    head.bodyClass = QStringLiteral("order-page");
    return framePage(assets, head, [&](HtmlWriter& out) {
        {
            const auto app = out.open("div", {{"id", QStringLiteral("order")}});
            {
                const auto header = out.open("header", {{"class", QStringLiteral("hero")}});
                const auto top = out.open("div", {{"class", QStringLiteral("hero-top")}});
                out.element("h1", {{"class", QStringLiteral("hero-venue")}},
                            QStringLiteral("Your order"));
            }
            const auto main = out.open("main", {{"class", QStringLiteral("order-body")}});
            const auto noscript = out.open("noscript");
            out.element("p", {{"class", QStringLiteral("notice")}},
                        QStringLiteral("Following your order on this page needs JavaScript, which "
                                       "is off. Your order is not affected: if you asked for "
                                       "texts, they come as usual, and staff can tell you how far "
                                       "it is."));
        }
        out.data("page-data", {{QStringLiteral("orderId"), orderId}});
    });
}

QByteArray claimHtml(const WebAssets& assets, const QString& tagUid)
{
    QStringList sentences{
        QStringLiteral("This tag does not belong to a table so far, so nothing can be ordered "
                       "with it. Please order at the counter."),
        QStringLiteral("Staff: give its number to your manager, who can set it up."),
    };
    if (!tagUid.isEmpty())
        sentences.append(QStringLiteral("Tag %1").arg(tagUid));
    return sentencePage(assets, QStringLiteral("This tag is not set up yet"), sentences);
}

QByteArray frontHtml(const WebAssets& assets)
{
    return sentencePage(assets, QStringLiteral("Order from your table"),
                        {QStringLiteral("Hold your phone to the tag on your table, or scan its "
                                        "code, and the menu opens here.")});
}

QByteArray problemHtml(const WebAssets& assets, const Error& error)
{
    if (error.kind == errors::storeNotFound)
        return sentencePage(assets, QStringLiteral("No such venue"),
                            {QStringLiteral("There is no venue at this address. Scan the tag on "
                                            "your table again, or ask staff.")});
    if (error.kind == errors::tableNotFound)
        return sentencePage(assets, QStringLiteral("No such table"),
                            {QStringLiteral("This venue has no such table. Scan the tag on your "
                                            "table again, or order at the counter.")});
    if (error.kind.errorClass == ErrorClass::NotFound)
        return sentencePage(assets, QStringLiteral("Nothing here"),
                            {QStringLiteral("There is nothing at this address. Scan the tag on "
                                            "your table to open the menu.")});
    return sentencePage(assets, QStringLiteral("This did not work"),
                        {QString::fromUtf8(error.kind.title),
                         QStringLiteral("Nothing was ordered or charged. Load the page again in a "
                                        "moment, or order at the counter.")});
}

} // namespace servery::web
