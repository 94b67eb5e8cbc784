// MenuStore: categories and items. Prices and availability are read here and nowhere else. What was
// taken off the menu is not found any more; its row stays for what refers to it.
// Thread: the storage thread's, but for the static reads. Errors: storage::DatabaseError.
#pragma once

#include "core/menu/menu.h"
#include "server/engine/store.h"
#include "server/engine/workingtable.h"

#include <optional>

namespace servery {

struct MenuItemRow
{
    MenuItem item;
    VenueId venue;
    CategoryId category;
    Timestamp takenOffAt = {}; // set: it is on the menu no more
};

struct MenuCategoryRow
{
    CategoryId id;
    VenueId venue;
    QString name;
    int sortOrder = 0;
};

class MenuStore final : public engine::Store
{
public:
    explicit MenuStore(storage::Database& database);

    engine::WorkingTable<MenuItemId, MenuItemRow> items;
    engine::WorkingTable<CategoryId, MenuCategoryRow> categories;

    bool load(storage::Database& database) override;
    void flush(storage::Database& database) override;
    void clear() override;

    // The whole menu as it can be ordered, categories and items in their order; no category that
    // holds nothing.
    [[nodiscard]] static Menu readMenu(storage::Database& database, const VenueSettings& venue);
    // The same as it was written: whatever is sold out, and with empty categories.
    [[nodiscard]] static Menu readWritten(storage::Database& database, const VenueSettings& venue);

private:
    void loadItems(storage::Database& database, const std::vector<MenuItemId>& ids);
    void loadCategories(storage::Database& database, const std::vector<CategoryId>& ids);

    storage::Database& m_database;
};

} // namespace servery
