// MenuFollowers: the open ordering pages of a venue, told at once when its menu or its service
// changes (Server-Sent Events). Each message says only that there is something new; the page then
// asks for the menu, which is kept ready. Thread: the main event loop.
#pragma once

#include "server/edge/edge.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace servery {

class MenuFollowers : public QObject
{
public:
    MenuFollowers();

    void follow(const VenueId& venue, std::int64_t menuVersion, const http::Responder& responder);
    void tell(const VenueId& venue, std::int64_t seq);
    [[nodiscard]] int count() const;

private:
    void write(const VenueId& venue, const QByteArray& message);

    QHash<VenueId, std::vector<std::shared_ptr<http::BodyStream>>> m_streams;
    QTimer m_comments;
};

} // namespace servery
