#include "tests/server/web/samplemenu.h"

#include "server/web/menudata.h"

namespace servery::testing {

namespace {

MenuItem item(const char* id, const char* name, const char* description, std::int64_t priceCents,
              QStringList allergens)
{
    MenuItem out;
    out.id = MenuItemId(QByteArray("itm_") + id);
    out.name = QString::fromUtf8(name);
    out.description = QString::fromUtf8(description);
    out.priceCents = priceCents;
    out.allergens = std::move(allergens);
    return out;
}

Modifier modifier(const char* id, const char* name, std::int64_t priceCents,
                  QStringList allergens = {})
{
    Modifier out;
    out.id = ModifierId(QByteArray("mod_") + id);
    out.name = QString::fromUtf8(name);
    out.priceCents = priceCents;
    out.allergens = std::move(allergens);
    return out;
}

ModifierGroup group(const char* id, const char* name, int least, int most,
                    std::vector<Modifier> modifiers)
{
    ModifierGroup out;
    out.id = ModifierGroupId(QByteArray("grp_") + id);
    out.name = QString::fromUtf8(name);
    out.minChoices = least;
    out.maxChoices = most;
    out.modifiers = std::move(modifiers);
    return out;
}

MenuCategory category(const char* id, const char* name, std::vector<MenuItem> items)
{
    return {CategoryId(QByteArray("cat_") + id), QString::fromUtf8(name), std::move(items)};
}

QString code(const char* text)
{
    return QString::fromLatin1(text);
}

MenuCategory fry()
{
    MenuItem fish = item("fish", "Fish & chips", "Beer-battered hake, chips, lemon", 1950,
                         {code("fish"), code("gluten"), code("eggs")});
    fish.modifierGroups = {group(
        "sauce", "Sauce", 0, 1,
        {modifier("tartare", "+ tartare", 0, {code("eggs")}), modifier("aioli", "Aioli", 0)})};

    MenuItem halloumi = item("halloumi", "Halloumi fries", "Fried halloumi, sesame, hot honey",
                             1200, {code("milk"), code("sesame")});
    Modifier smoked = modifier("smoked", "Smoked salt", 50);
    smoked.isAvailable = false;
    halloumi.modifierGroups = {
        group("dip", "Dip", 1, 1,
              {modifier("chilli", "Sweet chilli", 0), modifier("egg", "Aioli", 0, {code("eggs")})}),
        group("extras", "Extras", 0, 2,
              {modifier("more", "More halloumi", 300, {code("milk")}),
               modifier("flakes", "Chilli flakes", 0), modifier("lemon", "Lemon", 50), smoked})};

    MenuItem calamari = item("calamari", "Calamari", "Semolina crust, aioli", 1650,
                             {code("molluscs"), code("gluten"), code("eggs")});
    calamari.isAvailable = false;
    return category("fry", "Fry",
                    {fish, halloumi, item("chips", "Chips", "Salt, vinegar on request", 800, {}),
                     item("schnitzel", "Chicken schnitzel", "Crumbed breast, slaw, chips or mash",
                          2100, {code("gluten"), code("eggs"), code("milk")}),
                     calamari});
}

} // namespace

Menu sampleMenu()
{
    Menu menu;
    menu.store.id = VenueId(QByteArray("ven_sample"));
    menu.store.slug = QStringLiteral("copper-lane");
    menu.store.name = QStringLiteral("Copper Lane");
    menu.store.currency = "AUD";
    menu.store.timeZone = "Australia/Sydney";
    menu.categories = {
        fry(),
        category("grill", "Grill",
                 {item("burger", "Lane burger", "Beef, cheddar, pickles, milk bun", 1850,
                       {code("gluten"), code("milk"), code("mustard")}),
                  item("ribs", "Short ribs", "Slow cooked, slaw", 2800, {code("celery")})}),
        category("pasta", "Pasta",
                 {item("ragu", "Pappardelle al ragù", "Eight-hour beef and pork", 2400,
                       {code("gluten"), code("eggs"), code("celery")}),
                  item("pesto", "Trofie, pesto", "Basil, potato, beans", 2150,
                       {code("gluten"), code("nuts"), code("milk")})}),
        category(
            "salad", "Salad",
            {item("greens", "Greens & grains", "Freekeh, peas, mint", 1600, {code("gluten")})}),
        category("sweet", "Sweet",
                 {item("pavlova", "Pavlova", "Passionfruit, cream", 1300,
                       {code("eggs"), code("milk")})}),
        category("drinks", "Drinks",
                 {item("lemonade", "Lemonade", "Made here", 600, {}),
                  item("water", "Sparkling water", "", 450, {})}),
    };
    return menu;
}

void SampleMenuSource::menu(const QString& slug, const QString& table,
                            std::function<void(Result<web::MenuPage, Error>)> done)
{
    if (slug != current.store.slug) {
        done(fail(errors::storeNotFound));
        return;
    }
    const int number = table.toInt();
    if (!table.isEmpty() && (number < 1 || number > 20)) {
        done(fail(errors::tableNotFound));
        return;
    }
    done(web::MenuPage{current, table, smsConfigured, {}, kept().etag});
}

web::KeptJson SampleMenuSource::kept() const
{
    return web::keepJson(web::menuJson(current, {}));
}

} // namespace servery::testing
