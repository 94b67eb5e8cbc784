// A server for the page tests: the real pages over a sample menu, and canned answers where the
// order and payment routes would be. It takes no money and keeps nothing; tests steer it:
//   POST /fixture/reset
//   POST /fixture/order     fields that the order is given, sent on to open event streams
//   POST /fixture/refuse    {path, status, code, …}: how the next POST there is refused
//   POST /fixture/item      {id, isAvailable?, priceCents?}: changes a dish or a choice of the menu
//   POST /fixture/settings  {smsConfigured?, currency?, isMute?, isPaused?, resumesAt?,
//                           busyMinutes?, beats?}: mute cuts event streams and refuses new
//                           ones; beats sends a heartbeat now
// What changes the menu is told to its open pages, as the server does.
//   GET  /fixture/last      the last request that a canned route took
#pragma once

#include "server/http/router.h"
#include "server/web/webpages.h"
#include "tests/server/web/samplemenu.h"

#include <QHash>
#include <QJsonObject>
#include <QTimer>

namespace servery::testing {

class WebFixture : public QObject
{
    Q_OBJECT

public:
    explicit WebFixture(http::Router& router);

private:
    void addDinerRoutes(http::Router& router);
    void addSteering(http::Router& router);
    void reset();
    void remember(const http::Request& request);
    void changeItem(const QJsonObject& change);
    void changeService(const QJsonObject& change);
    void tellMenuChanged();
    [[nodiscard]] QByteArray menuMessage() const;
    void beat();
    void setMute(bool isMute);
    void publish();
    using Streams = std::vector<std::shared_ptr<http::BodyStream>>;
    void openStream(Streams& streams, const http::Responder& responder);
    [[nodiscard]] bool refuses(const http::Request& request, const http::Responder& responder);
    [[nodiscard]] bool mayRead(const http::Request& request, const http::Responder& responder);

    SampleMenuSource m_source;
    web::WebPages m_pages;
    QJsonObject m_order;
    QJsonObject m_last;
    QHash<QString, QJsonObject> m_refusals;
    Streams m_streams;
    Streams m_menuStreams;
    int m_menuVersion = 0;
    QTimer m_heartbeat;
    bool m_isMute = false;
};

} // namespace servery::testing
