// VenueStore: venues and their tables. Thread: the storage thread's, but for the static reads,
// which run on whatever connection they are given. Errors: storage::DatabaseError.
#pragma once

#include "core/menu/menu.h"
#include "server/engine/store.h"
#include "server/engine/workingtable.h"

#include <optional>

namespace servery {

struct VenueTable
{
    TableId id;
    VenueId venue;
    QString label;
};

class VenueStore final : public engine::Store
{
public:
    explicit VenueStore(storage::Database& database);

    engine::WorkingTable<VenueId, VenueSettings> venues;
    // Slug to venue: want the slug, find the id, then find the venue.
    engine::WorkingTable<QString, VenueId> slugs;
    // Keyed by tableKey().
    engine::WorkingTable<QByteArray, VenueTable> tables;

    [[nodiscard]] static QByteArray tableKey(const VenueId& venue, const QString& label);

    // Announces a venue by its slug, and finds it.
    void wantSlug(const QString& slug);
    [[nodiscard]] const VenueSettings* findBySlug(const QString& slug);
    void insertVenue(const VenueSettings& venue);

    bool load(storage::Database& database) override;
    void flush(storage::Database& database) override;
    void clear() override;

    // Reads for the edges.
    [[nodiscard]] static std::optional<VenueSettings> readBySlug(storage::Database& database,
                                                                 const QString& slug);
    [[nodiscard]] static std::optional<VenueSettings> readById(storage::Database& database,
                                                               const VenueId& id);
    [[nodiscard]] static bool hasTable(storage::Database& database, const VenueId& venue,
                                       const QString& label);

private:
    void loadVenues(storage::Database& database, const std::vector<VenueId>& ids);
    void loadSlugs(storage::Database& database, const std::vector<QString>& wanted);
    void loadTables(storage::Database& database, const std::vector<QByteArray>& keys);

    storage::Database& m_database;
};

} // namespace servery
