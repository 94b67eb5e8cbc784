#include "app/entry/orderentry.h"

#include "app/entry/menureading.h"
#include "app/money/moneytext.h"
#include "app/orders/ordertext.h"
#include "app/orders/refusals.h"
#include "core/protocol/names.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace servery::app {
namespace {

struct EntryText
{
    Q_DECLARE_TR_FUNCTIONS(EntryText)
};

QStringList wordsOf(const QStringList& codes)
{
    QStringList words;
    for (const QString& code : codes)
        words.append(allergenWord(code));
    return words;
}

bool hasChoices(const MenuItem& item)
{
    return !item.modifierGroups.empty();
}

} // namespace

OrderEntry::OrderEntry(ServerLink& link, StaffApi& api, QObject* parent)
    : QObject(parent),
      m_link(link),
      m_api(api),
      m_categories({"name", "selected"}, this),
      m_items({"name", "priceText", "isAvailable", "hasChoices", "contains", "inCart"}, this),
      m_lines({"quantity", "name", "modifiers", "note", "allergies", "totalText"}, this),
      m_dish(this)
{
    connect(&m_link, &ServerLink::eventArrived, this, [this](const protocol::Event& event) {
        if (event.name == protocol::events::menuChanged && m_menuState == u"ready")
            fetchMenu();
    });
    connect(&m_link, &ServerLink::connectedChanged, this, &OrderEntry::changed);
}

void OrderEntry::clear()
{
    ++m_session;
    m_menuState = QStringLiteral("none");
    m_menu = {};
    m_category.clear();
    m_search.clear();
    startAnew();
    showMenu();
}

void OrderEntry::fetchMenu()
{
    if (m_menuState == u"loading")
        return;
    if (m_menuState != u"ready")
        m_menuState = QStringLiteral("loading");
    Q_EMIT changed();
    m_api.get(QStringLiteral("/api/stores/%1/menu").arg(m_api.venueSlug()), this,
              [this, session = m_session](const Result<QJsonObject, protocol::Problem>& answer) {
                  if (session != m_session)
                      return;
                  auto menu = answer ? menuFromJson(*answer) : std::nullopt;
                  if (menu) {
                      m_menu = std::move(*menu);
                      m_menuState = QStringLiteral("ready");
                  } else if (m_menuState != u"ready") {
                      m_menuState = QStringLiteral("failed");
                  }
                  showMenu();
                  show();
              });
}

const MenuItem* OrderEntry::find(const MenuItemId& id) const
{
    for (const MenuCategory& category : m_menu.categories)
        for (const MenuItem& item : category.items)
            if (item.id == id)
                return &item;
    return nullptr;
}

Result<PricedCart, Error> OrderEntry::priced() const
{
    return priceCart(m_cart, [this](const MenuItemId& id) { return find(id); });
}

// --- The menu ---

ValuesRow OrderEntry::itemRow(const MenuItem& item) const
{
    int inCart = 0;
    for (const CartLine& line : m_cart.lines)
        inCart += line.menuItem == item.id ? line.quantity : 0;
    return {item.id.toString(),
            {{QStringLiteral("name"), item.name},
             {QStringLiteral("priceText"), moneyText(item.priceCents, m_menu.store.currency)},
             {QStringLiteral("isAvailable"), item.isAvailable},
             {QStringLiteral("hasChoices"), hasChoices(item)},
             {QStringLiteral("contains"), wordsOf(item.allergens).join(QStringLiteral(", "))},
             {QStringLiteral("inCart"), inCart}}};
}

void OrderEntry::showMenu()
{
    const auto isThere = [this](const MenuCategory& each) {
        return each.id.toString() == m_category;
    };
    const auto& all = m_menu.categories;
    if (std::none_of(all.begin(), all.end(), isThere))
        m_category = all.empty() ? QString() : all.front().id.toString();
    std::vector<ValuesRow> categories;
    std::vector<ValuesRow> items;
    const QString wanted = m_search.trimmed();
    for (const MenuCategory& category : all) {
        const QString key = category.id.toString();
        const bool isChosen = wanted.isEmpty() && key == m_category;
        categories.push_back(
            {key,
             {{QStringLiteral("name"), category.name}, {QStringLiteral("selected"), isChosen}}});
        for (const MenuItem& item : category.items) {
            const bool isFound =
                !wanted.isEmpty() && item.name.contains(wanted, Qt::CaseInsensitive);
            if (isChosen || isFound)
                items.push_back(itemRow(item));
        }
    }
    m_categories.sync(std::move(categories));
    m_items.sync(std::move(items));
}

void OrderEntry::setSearch(const QString& search)
{
    if (m_search == search)
        return;
    m_search = search;
    showMenu();
    Q_EMIT changed();
}

void OrderEntry::chooseCategory(const QString& key)
{
    m_category = key;
    m_search.clear();
    showMenu();
    Q_EMIT changed();
}

void OrderEntry::pick(const QString& itemKey)
{
    const MenuItem* item = find(MenuItemId(itemKey));
    // What is being placed is not added to: it is gone from here once it is placed.
    if (item == nullptr || !item->isAvailable || m_placing)
        return;
    if (hasChoices(*item)) {
        openItem(itemKey);
        return;
    }
    for (CartLine& line : m_cart.lines) {
        const bool isSame = line.menuItem == item->id && line.note.isEmpty() &&
                            line.allergies.isEmpty() && line.quantity < limits::quantityPerLine;
        if (isSame) {
            ++line.quantity;
            edited();
            return;
        }
    }
    CartLine line;
    line.menuItem = item->id;
    m_cart.lines.push_back(std::move(line));
    edited();
}

void OrderEntry::openItem(const QString& itemKey)
{
    const MenuItem* item = find(MenuItemId(itemKey));
    if (item == nullptr || !item->isAvailable)
        return;
    CartLine line;
    line.menuItem = item->id;
    m_dish.open(*item, m_menu.store.currency, line, std::nullopt);
}

void OrderEntry::openLine(const QString& key)
{
    const auto at = static_cast<std::size_t>(key.toULongLong());
    if (at >= m_cart.lines.size())
        return;
    if (const MenuItem* item = find(m_cart.lines[at].menuItem))
        m_dish.open(*item, m_menu.store.currency, m_cart.lines[at], at);
}

void OrderEntry::addDish()
{
    if (!m_dish.isComplete() || m_placing)
        return;
    if (const auto at = m_dish.at(); at && *at < m_cart.lines.size())
        m_cart.lines[*at] = m_dish.line();
    else
        m_cart.lines.push_back(m_dish.line());
    m_dish.close();
    edited();
}

void OrderEntry::closeDish()
{
    m_dish.close();
}

// --- The cart ---

void OrderEntry::edited()
{
    m_problem.clear();
    showMenu();
    show();
}

void OrderEntry::step(const QString& key, int by)
{
    const auto at = static_cast<std::size_t>(key.toULongLong());
    if (at >= m_cart.lines.size() || m_placing)
        return;
    CartLine& line = m_cart.lines[at];
    line.quantity = std::min(line.quantity + by, limits::quantityPerLine);
    if (line.quantity < 1)
        m_cart.lines.erase(m_cart.lines.begin() + static_cast<std::ptrdiff_t>(at));
    edited();
}

ValuesRow OrderEntry::lineRow(std::size_t at, const PricedCart* priced) const
{
    const CartLine& line = m_cart.lines[at];
    const MenuItem* item = find(line.menuItem);
    QStringList modifiers;
    if (item != nullptr) {
        for (const ModifierGroup& group : item->modifierGroups)
            for (const Modifier& modifier : group.modifiers)
                for (const ModifierId& id : line.modifiers)
                    if (id == modifier.id)
                        modifiers.append(modifier.name);
    }
    QStringList allergies;
    for (const QString& word : wordsOf(line.allergies))
        allergies.append(word.toUpper());
    const QByteArray& currency = m_menu.store.currency;
    return {QString::number(at),
            {{QStringLiteral("quantity"), line.quantity},
             {QStringLiteral("name"),
              item == nullptr ? EntryText::tr("Not on the menu any more") : item->name},
             {QStringLiteral("modifiers"), modifiers},
             {QStringLiteral("note"), line.note},
             {QStringLiteral("allergies"), allergies},
             {QStringLiteral("totalText"),
              priced == nullptr
                  ? QString()
                  : moneyText(priced->lines[at].unitPriceCents * line.quantity, currency)}}};
}

void OrderEntry::show()
{
    const auto result = priced();
    std::vector<ValuesRow> rows;
    for (std::size_t at = 0; at < m_cart.lines.size(); ++at)
        rows.push_back(lineRow(at, result ? &*result : nullptr));
    m_lines.sync(std::move(rows));
    Q_EMIT changed();
}

int OrderEntry::itemCount() const
{
    int count = 0;
    for (const CartLine& line : m_cart.lines)
        count += line.quantity;
    return count;
}

QString OrderEntry::totalText() const
{
    if (m_menuState != u"ready")
        return {};
    const auto result = priced();
    return moneyText(result ? result->amountCents : 0, m_menu.store.currency);
}

void OrderEntry::setTable(const QString& table)
{
    if (m_cart.table == table)
        return;
    m_cart.table = table;
    edited();
}

void OrderEntry::setDineIn(bool dineIn)
{
    if (m_dineIn == dineIn)
        return;
    m_dineIn = dineIn;
    edited();
}

void OrderEntry::setCustomerName(const QString& name)
{
    if (m_cart.customerName == name)
        return;
    m_cart.customerName = name.left(limits::nameCharacters);
    edited();
}

void OrderEntry::setPhone(const QString& phone)
{
    if (phone.toLatin1() == m_cart.phone)
        return;
    m_cart.phone = phone.toLatin1();
    edited();
}

void OrderEntry::startAnew()
{
    m_cart = {};
    m_dineIn = false;
    m_placing = false;
    m_key.clear();
    m_dish.close();
    edited();
}

// --- Placing ---

bool OrderEntry::canPlace() const
{
    return !m_placing && !m_cart.lines.empty() && m_link.isConnected() && priced().ok() &&
           (!m_dineIn || !m_cart.table.trimmed().isEmpty());
}

QJsonObject OrderEntry::body() const
{
    QJsonArray items;
    for (const CartLine& line : m_cart.lines) {
        QJsonArray modifiers;
        for (const ModifierId& id : line.modifiers)
            modifiers.append(id.toString());
        QJsonObject item{{QStringLiteral("menuItemId"), line.menuItem.toString()},
                         {QStringLiteral("quantity"), line.quantity},
                         {QStringLiteral("modifierIds"), modifiers},
                         {QStringLiteral("allergies"), QJsonArray::fromStringList(line.allergies)}};
        if (!line.note.trimmed().isEmpty())
            item.insert(QStringLiteral("note"), line.note.trimmed());
        items.append(item);
    }
    QJsonObject out{{QStringLiteral("items"), items}};
    if (m_dineIn)
        out.insert(QStringLiteral("table"), m_cart.table.trimmed());
    if (!m_cart.customerName.trimmed().isEmpty())
        out.insert(QStringLiteral("customerName"), m_cart.customerName.trimmed());
    if (!m_cart.phone.trimmed().isEmpty()) {
        // Who gives a number at the counter asks for the text.
        out.insert(QStringLiteral("phone"), QString::fromLatin1(m_cart.phone.trimmed()));
        out.insert(QStringLiteral("consentSms"), true);
    }
    return out;
}

void OrderEntry::place()
{
    if (!canPlace())
        return;
    const auto path = QStringLiteral("/api/staff/orders");
    const QJsonObject order = body();
    m_placing = true;
    m_problem.clear();
    Q_EMIT changed();
    m_api.post(path, order, m_key.of(path, order, m_api), this,
               [this, session = m_session](const Result<QJsonObject, protocol::Problem>& answer) {
                   if (session != m_session)
                       return;
                   m_placing = false;
                   m_key.hear(answer);
                   if (answer) {
                       startAnew();
                       Q_EMIT placed(answer->value(u"orderId").toString());
                       return;
                   }
                   m_problem = answer.error().status == 0
                                   ? EntryText::tr("No answer yet. Try again: it is placed once.")
                                   : refusalText(answer.error());
                   const QString field = answer.error().members.value(u"field").toString();
                   if (field == u"phone")
                       m_problem = EntryText::tr("The number has to begin with + and the country.");
                   Q_EMIT changed();
               });
}

} // namespace servery::app
