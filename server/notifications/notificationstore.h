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

    // Whose a provider's id is; null: nobody's.
    [[nodiscard]] const NotificationId* holderOf(const QByteArray& sid);
    void hold(const QByteArray& sid, const NotificationId& id);
    // The id was taken to be of this one, and is not, nor what it cost: another row may have it
    // now, and this one another's, in the same batch.
    void takeOffSid(const NotificationId& id);

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
    std::vector<NotificationId> m_withoutSid;
};

} // namespace servery
