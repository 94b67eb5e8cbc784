// OrderEntry: staff take an order for somebody at the counter: the menu, one dish with its choices,
// the cart, and where it goes. Prices follow the menu's own rules and are the server's in the end.
// An order is sent under one key until it is answered, so that it is placed once.
// Thread: the GUI thread.
#pragma once

#include "app/entry/dishchoice.h"
#include "app/link/retrykey.h"
#include "app/link/serverlink.h"
#include "app/link/staffapi.h"
#include "app/models/valuesmodel.h"

namespace servery::app {

class OrderEntry : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Console")
    Q_PROPERTY(QString menuState READ menuState NOTIFY changed)
    Q_PROPERTY(servery::app::ValuesModel* categories READ categories CONSTANT)
    Q_PROPERTY(servery::app::ValuesModel* items READ items CONSTANT)
    Q_PROPERTY(servery::app::ValuesModel* lines READ lines CONSTANT)
    Q_PROPERTY(servery::app::DishChoice* dish READ dish CONSTANT)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed)
    Q_PROPERTY(QString table READ table WRITE setTable NOTIFY changed)
    Q_PROPERTY(bool dineIn READ dineIn WRITE setDineIn NOTIFY changed)
    Q_PROPERTY(QString customerName READ customerName WRITE setCustomerName NOTIFY changed)
    Q_PROPERTY(QString phone READ phone WRITE setPhone NOTIFY changed)
    Q_PROPERTY(int itemCount READ itemCount NOTIFY changed)
    Q_PROPERTY(QString totalText READ totalText NOTIFY changed)
    Q_PROPERTY(bool canPlace READ canPlace NOTIFY changed)
    Q_PROPERTY(bool placing READ placing NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    OrderEntry(ServerLink& link, StaffApi& api, QObject* parent = nullptr);

    // Nobody is signed in any more.
    void clear();
    void retranslate() { show(); }

    // "none", "loading", "ready" or "failed"
    [[nodiscard]] QString menuState() const { return m_menuState; }
    // Rows with name and selected.
    [[nodiscard]] ValuesModel* categories() { return &m_categories; }
    // Rows with name, priceText, isAvailable, hasChoices, contains and inCart.
    [[nodiscard]] ValuesModel* items() { return &m_items; }
    // Rows with quantity, name, modifiers, note, allergies and totalText; the key is the place.
    [[nodiscard]] ValuesModel* lines() { return &m_lines; }
    [[nodiscard]] DishChoice* dish() { return &m_dish; }
    [[nodiscard]] QString search() const { return m_search; }
    void setSearch(const QString& search);
    [[nodiscard]] QString table() const { return m_cart.table; }
    void setTable(const QString& table);
    [[nodiscard]] bool dineIn() const { return m_dineIn; }
    void setDineIn(bool dineIn);
    [[nodiscard]] QString customerName() const { return m_cart.customerName; }
    void setCustomerName(const QString& name);
    [[nodiscard]] QString phone() const { return QString::fromLatin1(m_cart.phone); }
    void setPhone(const QString& phone);
    [[nodiscard]] int itemCount() const;
    [[nodiscard]] QString totalText() const;
    [[nodiscard]] bool canPlace() const;
    [[nodiscard]] bool placing() const { return m_placing; }
    [[nodiscard]] QString problem() const { return m_problem; }

    Q_INVOKABLE void fetchMenu();
    Q_INVOKABLE void chooseCategory(const QString& key);
    // A dish without choices goes into the cart at once; another opens.
    Q_INVOKABLE void pick(const QString& itemKey);
    // Opens a dish with its choices, its note and its allergies in any case.
    Q_INVOKABLE void openItem(const QString& itemKey);
    Q_INVOKABLE void openLine(const QString& key);
    Q_INVOKABLE void addDish();
    Q_INVOKABLE void closeDish();
    Q_INVOKABLE void step(const QString& key, int by);
    Q_INVOKABLE void startAnew();
    Q_INVOKABLE void place();

Q_SIGNALS:
    void changed();
    void placed(const QString& orderId);

private:
    void show();
    void showMenu();
    void edited();
    [[nodiscard]] const MenuItem* find(const MenuItemId& id) const;
    [[nodiscard]] Result<PricedCart, Error> priced() const;
    [[nodiscard]] QJsonObject body() const;
    [[nodiscard]] ValuesRow itemRow(const MenuItem& item) const;
    [[nodiscard]] ValuesRow lineRow(std::size_t at, const PricedCart* priced) const;

    ServerLink& m_link;
    StaffApi& m_api;
    QString m_menuState = QStringLiteral("none");
    Menu m_menu;
    ValuesModel m_categories;
    ValuesModel m_items;
    ValuesModel m_lines;
    DishChoice m_dish;
    QString m_category;
    QString m_search;
    Cart m_cart;
    bool m_dineIn = false;
    bool m_placing = false;
    int m_session = 0; // what was placed before clear() is answered to another
    RetryKey m_key;
    QString m_problem;
};

} // namespace servery::app
