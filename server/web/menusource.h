// MenuSource: where the ordering page gets a venue's menu. The composition root implements it.
// Thread: the server's; done is called once, at once or later, on the same thread.
#pragma once

#include "core/base/result.h"
#include "core/menu/menu.h"

#include <functional>

namespace servery::web {

struct MenuPage
{
    Menu menu;
    QString tableLabel; // empty: pickup
    bool smsConfigured = false;
    Timestamp now = {};
    QByteArray tag = {}; // of the same menu where it is asked for again; quoted
};

class MenuSource
{
public:
    virtual ~MenuSource() = default;
    // An empty table asks for the page without one. Errors: store_not_found, table_not_found.
    virtual void menu(const QString& slug, const QString& table,
                      std::function<void(Result<MenuPage, Error>)> done) = 0;

protected:
    MenuSource() = default;
    MenuSource(const MenuSource&) = default;
    MenuSource& operator=(const MenuSource&) = default;
};

} // namespace servery::web
