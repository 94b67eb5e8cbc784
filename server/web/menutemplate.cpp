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
QString allergenWords(const QStringList& codes)
{
    QStringList words;
    for (const QString& code : codes) {
        const QString word = allergenName(code);
        words.append(word.isEmpty() ? code : word);
    }
    QString text = words.join(QStringLiteral(", "));
    if (!text.isEmpty())
        text.replace(0, 1, text.at(0).toUpper());
    return text;
}

QString placeSentence(const MenuPage& page)
{
    const VenueSettings& store = page.menu.store;
    const int minutes = qMax(1, (store.service.prepGoalSeconds + 30) / 60);
    const QString place =
        page.tableLabel.isEmpty() ? QStringLiteral("Pickup at the counter")
        : store.service.servesTables
            ? QStringLiteral("To table %1").arg(page.tableLabel)
            : QStringLiteral("Table %1, pickup at the counter").arg(page.tableLabel);
    return QStringLiteral("%1, about %2 min").arg(place).arg(minutes);
}

void writeHeader(HtmlWriter& out, const MenuPage& page)
{
    const auto header = out.open("header", {{"class", QStringLiteral("venue")}});
    out.element("h1", page.menu.store.name);
    const auto place = out.open("p", {{"class", QStringLiteral("venue-place")}});
    out.shape("clock");
    out.element("span", placeSentence(page));
}

void writeCategories(HtmlWriter& out, const Menu& menu)
{
    const auto nav = out.open("nav", {{"class", QStringLiteral("categories")},
                                      {"aria-label", QStringLiteral("Categories")}});
    const auto list = out.open("ul");
    for (const MenuCategory& category : menu.categories) {
        const auto entry = out.open("li");
        out.element("a", {{"href", QLatin1Char('#') + sectionId(category)}}, category.name);
    }
}

void writeFacts(HtmlWriter& out, const MenuItem& item, const QByteArray& currency)
{
    const auto facts = out.open("p", {{"class", QStringLiteral("dish-facts")}});
    out.element("span", {{"class", QStringLiteral("price")}}, priceText(item.priceCents, currency));
    if (item.allergens.isEmpty())
        return;
    const auto contains = out.open("span", {{"class", QStringLiteral("contains")}});
    out.shape("diamond");
    out.element("span", {{"class", QStringLiteral("unseen")}}, QStringLiteral("Contains "));
    out.element("span", allergenWords(item.allergens));
}

void writeDish(HtmlWriter& out, const MenuItem& item, const QByteArray& currency)
{
    const QString id = item.id.toString();
    const auto dish = out.open("li", {{"class", item.isAvailable ? QStringLiteral("dish")
                                                                 : QStringLiteral("dish sold-out")},
                                      {"data-item", id}});
    {
        const auto words = out.open("div", {{"class", QStringLiteral("dish-words")}});
        out.element("h3", item.name);
        if (!item.description.isEmpty())
            out.element("p", {{"class", QStringLiteral("dish-about")}}, item.description);
        writeFacts(out, item, currency);
    }
    if (!item.isAvailable) {
        out.element("p", {{"class", QStringLiteral("sold-out-word")}}, QStringLiteral("Sold out"));
        return;
    }
    const auto plate = out.open("button", {{"type", QStringLiteral("button")},
                                           {"class", QStringLiteral("plate")},
                                           {"data-add", id},
                                           {"aria-haspopup", QStringLiteral("dialog")},
                                           {"aria-label", QStringLiteral("Add ") + item.name}});
    out.shape("plus");
}

void writeSection(HtmlWriter& out, const MenuCategory& category, bool isFirst,
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
            out.element("span", QStringLiteral("Contains"));
        }
    }
    if (category.items.empty()) {
        out.element("p", {{"class", QStringLiteral("quiet")}},
                    QStringLiteral("Nothing here today."));
        return;
    }
    const auto dishes = out.open("ul", {{"class", QStringLiteral("dishes")}});
    for (const MenuItem& item : category.items)
        writeDish(out, item, currency);
}

void writeMenu(HtmlWriter& out, const Menu& menu)
{
    const auto main =
        out.open("main", {{"id", QStringLiteral("menu")}, {"tabindex", QStringLiteral("-1")}});
    {
        const auto noscript = out.open("noscript");
        out.element("p", {{"class", QStringLiteral("notice")}},
                    QStringLiteral("Ordering on this page needs JavaScript, which is off. You can "
                                   "read the menu here and order at the counter."));
    }
    if (menu.categories.empty())
        out.element("p", {{"class", QStringLiteral("quiet")}},
                    QStringLiteral("Nothing is on the menu right now. Please ask at the counter."));
    bool isFirst = true;
    for (const MenuCategory& category : menu.categories) {
        writeSection(out, category, isFirst, menu.store.currency);
        isFirst = false;
    }
}

} // namespace

QByteArray menuHtml(const WebAssets& assets, const MenuPage& page, const QString& table)
{
    const Menu& menu = page.menu;
    PageHead head;
    head.title = page.tableLabel.isEmpty()
                     ? menu.store.name
                     : QStringLiteral("%1, table %2").arg(menu.store.name, page.tableLabel);
    head.styles = {QStringLiteral("base.css"), QStringLiteral("menu.css"),
                   QStringLiteral("sheet.css"), QStringLiteral("checkout.css")};
    head.module = QStringLiteral("menu.mjs");
    head.bodyClass = QStringLiteral("menu-page");
    return framePage(assets, head, [&](HtmlWriter& out) {
        out.element("a", {{"class", QStringLiteral("skip")}, {"href", QStringLiteral("#menu")}},
                    QStringLiteral("Go to the menu"));
        {
            const auto view = out.open("div", {{"id", QStringLiteral("menu-view")}});
            writeHeader(out, page);
            writeCategories(out, menu);
            const auto columns = out.open("div", {{"class", QStringLiteral("columns")}});
            writeMenu(out, menu);
            const auto cart = out.open("aside", {{"id", QStringLiteral("cart")},
                                                 {"aria-label", QStringLiteral("Your order")}});
        }
        {
            const auto app = out.open("div", {{"id", QStringLiteral("app")}});
        }
        out.data("page-data", menuData(page, table));
    });
}

} // namespace servery::web
