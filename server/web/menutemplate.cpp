#include "server/web/menutemplate.h"

#include "server/web/menudata.h"
#include "server/web/pageframe.h"
#include "server/web/pricetext.h"

namespace servery::web {

namespace {

QString sectionId(const MenuCategory& category)
{
    return QStringLiteral("section-") + category.id.toString();
}

// "Fish, gluten, egg": one capital, as a sentence has it.
QString allergenWords(const Words& words, const QStringList& codes)
{
    QStringList names;
    for (const QString& code : codes) {
        const QString name = allergenName(code);
        names.append(name.isEmpty() ? code : words.say(name));
    }
    QString text = words.list(names);
    if (!text.isEmpty())
        text.replace(0, 1, text.at(0).toUpper());
    return text;
}

QString placeSentence(const Words& words, const MenuPage& page)
{
    const VenueSettings& store = page.menu.store;
    const int minutes = qMax(1, (store.service.promiseSecondsAt(page.now) + 30) / 60);
    const QString place =
        page.tableLabel.isEmpty() ? words.say("Pickup at the counter")
        : store.service.servesTables
            ? words.say("To table {table}", {{"table", page.tableLabel}})
            : words.say("Table {table}, pickup at the counter", {{"table", page.tableLabel}});
    return words.say("{place}, about {minutes} min",
                     {{"place", place}, {"minutes", QString::number(minutes)}});
}

void writeHeader(HtmlWriter& out, const Words& words, const MenuPage& page)
{
    const auto header = out.open("header", {{"class", QStringLiteral("venue")}});
    out.element("h1", page.menu.store.name);
    const auto place = out.open("p", {{"class", QStringLiteral("venue-place")}});
    out.shape("clock");
    out.element("span", placeSentence(words, page));
}

void writeCategories(HtmlWriter& out, const Words& words, const Menu& menu)
{
    const auto nav = out.open(
        "nav", {{"class", QStringLiteral("categories")}, {"aria-label", words.say("Categories")}});
    const auto list = out.open("ul");
    for (const MenuCategory& category : menu.categories) {
        const auto entry = out.open("li");
        out.element("a", {{"href", QLatin1Char('#') + sectionId(category)}}, category.name);
    }
}

void writeFacts(HtmlWriter& out, const Words& words, const MenuItem& item,
                const QByteArray& currency)
{
    const auto facts = out.open("p", {{"class", QStringLiteral("dish-facts")}});
    out.element("span", {{"class", QStringLiteral("price")}},
                priceText(item.priceCents, currency, words.language()));
    if (item.allergens.isEmpty())
        return;
    const auto contains = out.open("span", {{"class", QStringLiteral("contains")}});
    out.shape("diamond");
    out.element("span", {{"class", QStringLiteral("unseen")}}, words.say("Contains") + u' ');
    out.element("span", allergenWords(words, item.allergens));
}

void writeDish(HtmlWriter& out, const Words& words, const MenuItem& item,
               const QByteArray& currency)
{
    const QString id = item.id.toString();
    const auto dish = out.open("li", {{"class", item.isAvailable ? QStringLiteral("dish")
                                                                 : QStringLiteral("dish sold-out")},
                                      {"data-item", id}});
    {
        const auto about = out.open("div", {{"class", QStringLiteral("dish-words")}});
        out.element("h3", item.name);
        if (!item.description.isEmpty())
            out.element("p", {{"class", QStringLiteral("dish-about")}}, item.description);
        writeFacts(out, words, item, currency);
    }
    if (!item.isAvailable) {
        out.element("p", {{"class", QStringLiteral("sold-out-word")}}, words.say("Sold out"));
        return;
    }
    const auto plate =
        out.open("button", {{"type", QStringLiteral("button")},
                            {"class", QStringLiteral("plate")},
                            {"data-add", id},
                            {"aria-haspopup", QStringLiteral("dialog")},
                            {"aria-label", words.say("Add {name}", {{"name", item.name}})}});
    out.shape("plus");
}

void writeSection(HtmlWriter& out, const Words& words, const MenuCategory& category, bool isFirst,
                  const QByteArray& currency)
{
    const QString id = sectionId(category);
    const auto section =
        out.open("section", {{"id", id}, {"aria-labelledby", id + QStringLiteral("-name")}});
    {
        const auto heading = out.open("div", {{"class", QStringLiteral("section-heading")}});
        out.element("h2", {{"id", id + QStringLiteral("-name")}}, category.name);
        if (isFirst) {
            const auto legend = out.open("p", {{"class", QStringLiteral("contains")}});
            out.shape("diamond");
            out.element("span", words.say("Contains"));
        }
    }
    if (category.items.empty()) {
        out.element("p", {{"class", QStringLiteral("quiet")}}, words.say("Nothing here today."));
        return;
    }
    const auto dishes = out.open("ul", {{"class", QStringLiteral("dishes")}});
    for (const MenuItem& item : category.items)
        writeDish(out, words, item, currency);
}

// Kept up to date by the scripts; without them it says at least that nothing is taken.
void writeOrdering(HtmlWriter& out, const Words& words, const MenuPage& page)
{
    const auto place = out.open("p", {{"id", QStringLiteral("ordering")},
                                      {"class", QStringLiteral("notice")},
                                      {"role", QStringLiteral("status")}});
    if (page.menu.store.service.isPausedAt(page.now))
        out.element("span", words.say("No new orders are taken right now."));
}

void writeMenu(HtmlWriter& out, const Words& words, const MenuPage& page)
{
    const Menu& menu = page.menu;
    const auto main =
        out.open("main", {{"id", QStringLiteral("menu")}, {"tabindex", QStringLiteral("-1")}});
    writeOrdering(out, words, page);
    {
        const auto noscript = out.open("noscript");
        out.element("p", {{"class", QStringLiteral("notice")}},
                    words.say("Ordering on this page needs JavaScript, which is off. You can read "
                              "the menu here and order at the counter."));
    }
    if (menu.categories.empty())
        out.element("p", {{"class", QStringLiteral("quiet")}},
                    words.say("Nothing is on the menu right now. Please ask at the counter."));
    bool isFirst = true;
    for (const MenuCategory& category : menu.categories) {
        writeSection(out, words, category, isFirst, menu.store.currency);
        isFirst = false;
    }
}

} // namespace

QByteArray menuHtml(const WebAssets& assets, const Words& words, const MenuPage& page,
                    const QString& table)
{
    const Menu& menu = page.menu;
    PageHead head;
    head.title = page.tableLabel.isEmpty()
                     ? menu.store.name
                     : words.say("{venue}, table {table}",
                                 {{"venue", menu.store.name}, {"table", page.tableLabel}});
    head.styles = {QStringLiteral("base.css"), QStringLiteral("menu.css"),
                   QStringLiteral("form.css"), QStringLiteral("sheet.css"),
                   QStringLiteral("checkout.css")};
    head.module = QStringLiteral("menu.mjs");
    head.bodyClass = QStringLiteral("menu-page");
    return framePage(assets, words, head, [&](HtmlWriter& out) {
        out.element("a", {{"class", QStringLiteral("skip")}, {"href", QStringLiteral("#menu")}},
                    words.say("Go to the menu"));
        // Past all the dishes, once one was chosen (menu.mjs).
        out.element("a",
                    {{"class", QStringLiteral("skip")},
                     {"href", QStringLiteral("#order")},
                     {"hidden", QString()}},
                    words.say("Go to your order"));
        {
            const auto view = out.open("div", {{"id", QStringLiteral("menu-view")}});
            writeHeader(out, words, page);
            writeCategories(out, words, menu);
            const auto columns = out.open("div", {{"class", QStringLiteral("columns")}});
            writeMenu(out, words, page);
            const auto cart = out.open(
                "aside", {{"id", QStringLiteral("cart")}, {"aria-label", words.say("Your order")}});
        }
        {
            const auto app = out.open("div", {{"id", QStringLiteral("app")}});
        }
        out.data("page-data", menuData(page, table, &words));
    });
}

} // namespace servery::web
