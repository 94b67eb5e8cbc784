// The console's parts around a server whose HTTP answers the test gives by their paths.
// Thread: the test's.
#pragma once

#include "app/link/staffapi.h"
#include "tests/app/consolefixture.h"

#include <QMap>

#include <algorithm>

namespace servery::testing {

struct ApiFixture : ConsoleFixture
{
    app::ApiClient client{clock};
    app::StaffApi api{client, random, [] {
                          return app::StaffApi::Who{"token-1", QStringLiteral("copper-lane"),
                                                    QStringLiteral("Copper Lane"),
                                                    QStringLiteral("Marta K.")};
                      }};
    QMap<QByteArray, HttpAnswer> answers; // by the path, without its query
    std::vector<HttpRequest> asked;

    explicit ApiFixture(Role role = Role::Manager)
    {
        time.setTimeZone("UTC");
        server.welcome.role = role;
        server.snapshot.channel = protocol::channelOf(role);
        client.setServer(server.url());
        server.http = [this](const HttpRequest& request) {
            asked.push_back(request);
            const QByteArray path = request.path.left(
                request.path.contains('?') ? request.path.indexOf('?') : request.path.size());
            return answers.value(path);
        };
    }
    // How often this was asked for.
    [[nodiscard]] qsizetype count(const QByteArray& path) const
    {
        return std::count_if(asked.begin(), asked.end(), [&path](const HttpRequest& each) {
            return each.path.startsWith(path);
        });
    }
};

} // namespace servery::testing
