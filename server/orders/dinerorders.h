// DinerOrders: what the holder of an order token may read, once and as it changes (Server-Sent
// Events). Thread: the main event loop.
#pragma once

#include "core/orders/order.h"
#include "server/edge/edge.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>

namespace servery {

struct DinerOptions
{
    QByteArray tokenKey;
    QByteArray codePepper;
    bool canSendMessages = false;
    // Whether the text with the order's code is known not to have arrived. Called on the reading
    // thread; none: never.
    std::function<bool(storage::Database&, const Order&)> hasTextFailed = {};
};

// What a token opens.
enum class DinerAccess { None, Share, Own };

class DinerOrders : public QObject
{
public:
    DinerOrders(Edge& edge, DinerOptions options);

    // The order's id when the request's token is this order's. Errors: unauthenticated without a
    // token, order_not_found with another order's.
    [[nodiscard]] Result<OrderId, Error> authorise(const http::Request& request) const;
    [[nodiscard]] bool isTokenOf(const OrderId& order, const QByteArray& token) const;
    // With the token that was handed on, too. Errors: as authorise.
    [[nodiscard]] Result<DinerAccess, Error> accessOf(const http::Request& request) const;
    [[nodiscard]] DinerAccess accessOf(const OrderId& order, const QByteArray& token) const;
    [[nodiscard]] QByteArray tokenFor(const OrderId& order) const;

    void show(const OrderId& id, DinerAccess access, const http::Responder& responder) const;
    void follow(const OrderId& id, DinerAccess access, const http::Responder& responder);
    // Called after each commit: tells those who follow.
    void publish(const std::vector<engine::VenueEvent>& events);
    [[nodiscard]] int followerCount() const;

private:
    struct View
    {
        bool found = false;
        int version = 0;
        bool hasTextFailed = false; // news without another version
        QJsonObject body;           // for the diner
        [[nodiscard]] QJsonObject bodyFor(DinerAccess access) const;
    };
    struct Follower
    {
        std::shared_ptr<http::BodyStream> stream;
        DinerAccess access = DinerAccess::Own;
        int sentVersion = 0;
        bool isToldOfText = false;
        [[nodiscard]] bool knows(const View& view) const
        {
            return sentVersion >= view.version && isToldOfText == view.hasTextFailed;
        }
    };
    using Followers = std::vector<Follower>;

    [[nodiscard]] static View readView(storage::Database& database, const OrderId& id,
                                       const DinerOptions& options);
    void sendCurrent(const OrderId& id);
    void sendComments();

    Edge& m_edge;
    DinerOptions m_options;
    QHash<OrderId, Followers> m_followers;
    QTimer m_comments;
};

} // namespace servery
