// NotificationStore: messages and calls to diners. Thread: the storage thread's, but for the
// static reads. Errors: storage::DatabaseError.
#pragma once

#include "core/notifications/notification.h"
#include "server/engine/store.h"
#include "server/engine/workingtable.h"

#include <QHash>

#include <optional>

namespace servery {

class NotificationStore final : public engine::Store
{
public:
    explicit NotificationStore(storage::Database& database);

    engine::WorkingTable<NotificationId, Notification> notifications;
    engine::WorkingTable<QByteArray, NotificationId> bySid;

    bool load(storage::Database& database) override;
    void flush(storage::Database& database) override;
    void clear() override;

    [[nodiscard]] static std::optional<Notification> read(storage::Database& database,
                                                          const NotificationId& id);
    [[nodiscard]] static std::vector<Notification> readByOrder(storage::Database& database,
                                                               const OrderId& order);

    // Whether the text with this code is known not to have arrived.
    [[nodiscard]] static bool hasTextFailed(storage::Database& database, const OrderId& order,
                                            int issue);
    // Whose these provider's ids are: {sid, notification}, of those that are known.
    [[nodiscard]] static QHash<QByteArray, NotificationId>
    readOwners(storage::Database& database, const std::vector<QByteArray>& sids);

private:
    void loadBySid(storage::Database& database, const std::vector<QByteArray>& sids);
    void loadRows(storage::Database& database, const std::vector<NotificationId>& ids);

    storage::Database& m_database;
};

} // namespace servery
