#include "server/orders/dinerorders.h"

#include "core/crypto/onetimecode.h"
#include "core/crypto/ordertoken.h"
#include "server/edge/eventstream.h"
#include "server/orders/dinerview.h"
#include "server/orders/orderstore.h"
#include "server/venues/venuestore.h"

#include <QJsonDocument>

#include <algorithm>

namespace servery {

namespace {
constexpr std::chrono::seconds askAgainAfter{1};
} // namespace

DinerOrders::DinerOrders(Edge& edge, DinerOptions options)
    : m_edge(edge), m_options(std::move(options))
{
    m_comments.setInterval(edge::eventCommentEvery);
    connect(&m_comments, &QTimer::timeout, this, [this] { sendComments(); });
    m_comments.start();
}

Result<OrderId, Error> DinerOrders::authorise(const http::Request& request) const
{
    const QByteArray token = edge::bearerToken(request);
    if (token.isEmpty())
        return fail(errors::unauthenticated);
    const OrderId id(request.parameter("id"));
    if (!isTokenOf(id, token))
        return fail(errors::orderNotFound);
    return id;
}

bool DinerOrders::isTokenOf(const OrderId& order, const QByteArray& token) const
{
    return crypto::verifyOrderToken(m_options.tokenKey, order, token);
}

DinerAccess DinerOrders::accessOf(const OrderId& order, const QByteArray& token) const
{
    if (isTokenOf(order, token))
        return DinerAccess::Own;
    return crypto::verifyShareToken(m_options.tokenKey, order, token) ? DinerAccess::Share
                                                                      : DinerAccess::None;
}

Result<DinerAccess, Error> DinerOrders::accessOf(const http::Request& request) const
{
    const QByteArray token = edge::bearerToken(request);
    if (token.isEmpty())
        return fail(errors::unauthenticated);
    const DinerAccess access = accessOf(OrderId(request.parameter("id")), token);
    if (access == DinerAccess::None)
        return fail(errors::orderNotFound);
    return access;
}

QJsonObject DinerOrders::View::bodyFor(DinerAccess access) const
{
    QJsonObject out = body;
    if (access != DinerAccess::Own)
        for (const char* own : {"pickupCode", "textFailed", "codeExpiresAt", "phoneEnds",
                                "customerName", "shareToken"})
            out.remove(QLatin1String(own));
    return out;
}

QByteArray DinerOrders::tokenFor(const OrderId& order) const
{
    return crypto::orderToken(m_options.tokenKey, order);
}

DinerOrders::View DinerOrders::readView(storage::Database& database, const OrderId& id,
                                        const DinerOptions& options)
{
    const auto order = OrderStore::read(database, id);
    const auto venue = order ? VenueStore::readById(database, order->venue) : std::nullopt;
    if (!order || !venue)
        return {};
    const bool isTexted = options.canSendMessages && order->consentSms && !order->phone.isEmpty();
    const bool hasCode = order->code.issue > 0 && !isTerminal(order->state);
    const bool hasFailed =
        isTexted && hasCode && options.hasTextFailed && options.hasTextFailed(database, *order);
    QByteArray code;
    if (hasCode && (!isTexted || hasFailed))
        code = crypto::pickupCode(options.codePepper, order->id, order->code.issue);
    View view{true, order->version, hasFailed, dinerView(*order, *venue, code)};
    if (hasFailed)
        view.body.insert(QLatin1String("textFailed"), true);
    if (hasCode)
        view.body.insert(QLatin1String("codeExpiresAt"), order->code.expiresAt.toRfc3339());
    view.body.insert(QLatin1String("shareToken"),
                     QString::fromLatin1(crypto::shareToken(options.tokenKey, order->id)));
    return view;
}

void DinerOrders::show(const OrderId& id, DinerAccess access,
                       const http::Responder& responder) const
{
    m_edge.read([id, options = m_options](
                    storage::Database& database) { return readView(database, id, options); },
                [responder, access](const Result<View, Error>& view) {
                    if (!view)
                        return responder.fail(view.error());
                    if (!view->found)
                        return responder.fail(Error{errors::orderNotFound});
                    responder.send(http::Response::json(200, view->bodyFor(access)));
                });
}

void DinerOrders::follow(const OrderId& id, DinerAccess access, const http::Responder& responder)
{
    m_edge.read(
        [id](storage::Database& database) { return OrderStore::read(database, id).has_value(); },
        [this, id, access, responder](const Result<bool, Error>& known) {
            if (!known)
                return responder.fail(known.error());
            if (!*known)
                return responder.fail(Error{errors::orderNotFound});
            const auto stream = edge::openEventStream(responder);
            if (stream == nullptr)
                return;
            stream->closed = [this, id] {
                auto it = m_followers.find(id);
                if (it == m_followers.end())
                    return;
                std::erase_if(*it, [](const Follower& f) { return !f.stream->isOpen(); });
                if (it->empty())
                    m_followers.erase(it);
            };
            m_followers[id].push_back({stream, access, 0});
            sendCurrent(id);
        });
}

void DinerOrders::publish(const std::vector<engine::VenueEvent>& events)
{
    if (m_followers.isEmpty())
        return;
    QSet<QByteArray> told;
    for (const engine::VenueEvent& event : events)
        if (!told.contains(event.subject) && m_followers.contains(OrderId(event.subject))) {
            told.insert(event.subject);
            sendCurrent(OrderId(event.subject));
        }
}

int DinerOrders::followerCount() const
{
    int count = 0;
    for (const Followers& followers : m_followers)
        count += static_cast<int>(followers.size());
    return count;
}

void DinerOrders::sendCurrent(const OrderId& id)
{
    m_edge.read([id, options = m_options](
                    storage::Database& database) { return readView(database, id, options); },
                [this, id](const Result<View, Error>& view) {
                    const auto it = m_followers.find(id);
                    if (it == m_followers.end() || (view && !view->found))
                        return;
                    if (!view) // nothing else would tell these pages that they are old
                        return QTimer::singleShot(askAgainAfter, this,
                                                  [this, id] { sendCurrent(id); });
                    const auto message = [&](DinerAccess access) {
                        return edge::eventMessage(
                            view->version,
                            QJsonDocument(view->bodyFor(access)).toJson(QJsonDocument::Compact));
                    };
                    // Writing may close a stream, which edits the list.
                    const Followers followers = *it;
                    for (std::size_t i = 0; i < followers.size(); ++i) {
                        if (followers[i].knows(*view))
                            continue;
                        followers[i].stream->write(message(followers[i].access));
                    }
                    if (const auto again = m_followers.find(id); again != m_followers.end())
                        for (Follower& follower : *again) {
                            follower.sentVersion = std::max(follower.sentVersion, view->version);
                            follower.isToldOfText = view->hasTextFailed;
                        }
                });
}

void DinerOrders::sendComments()
{
    std::vector<std::shared_ptr<http::BodyStream>> open;
    for (const Followers& followers : m_followers)
        for (const Follower& follower : followers)
            open.push_back(follower.stream);
    for (const auto& stream : open)
        stream->write(edge::eventComment);
}

} // namespace servery
