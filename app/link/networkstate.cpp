#include "app/link/networkstate.h"

#include <QHostAddress>
#include <QNetworkInterface>

#include <algorithm>

namespace servery::app {

bool hasNetworkFor(const QUrl& server)
{
    const QString host = server.host();
    if (host == u"localhost" || QHostAddress(host).isLoopback())
        return true;
    const QList<QNetworkInterface> all = QNetworkInterface::allInterfaces();
    return std::any_of(all.begin(), all.end(), [](const QNetworkInterface& each) {
        const auto flags = each.flags();
        return flags.testFlag(QNetworkInterface::IsUp) &&
               flags.testFlag(QNetworkInterface::IsRunning) &&
               !flags.testFlag(QNetworkInterface::IsLoopBack) && !each.addressEntries().isEmpty();
    });
}

} // namespace servery::app
