#include "server/http/clientaddress.h"

#include <algorithm>

namespace servery::http {

namespace {

bool isTrusted(const QHostAddress& address, const TrustedProxies& trusted)
{
    return std::any_of(trusted.begin(), trusted.end(), [&](const auto& network) {
        return address.isInSubnet(network.first, network.second);
    });
}

} // namespace

std::optional<TrustedProxies> trustedProxiesFrom(const QByteArray& text)
{
    TrustedProxies out;
    for (const QByteArray& part : text.split(',')) {
        const QString name = QString::fromLatin1(part.trimmed());
        if (name.isEmpty())
            continue;
        const QPair<QHostAddress, int> network = QHostAddress::parseSubnet(name);
        // "10" alone would be taken for a network of sixteen million, and /0 for everybody.
        const bool isV4 = network.first.protocol() == QAbstractSocket::IPv4Protocol;
        const int least = name.contains(u'/') ? 1 : isV4 ? 32 : 128;
        if (network.first.isNull() || network.second < least)
            return std::nullopt;
        out.append(network);
    }
    return out;
}

QHostAddress plainAddress(const QHostAddress& address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    return isV4 ? QHostAddress(v4) : address;
}

QHostAddress countedAddress(const QHostAddress& address)
{
    const QHostAddress plain = plainAddress(address);
    if (plain.protocol() == QAbstractSocket::IPv4Protocol)
        return plain;
    Q_IPV6ADDR bits = address.toIPv6Address();
    std::fill(std::begin(bits.c) + 8, std::end(bits.c), quint8(0));
    return QHostAddress(bits);
}

QHostAddress clientAddress(const QHostAddress& peer, const QByteArray& forwardedFor,
                           const TrustedProxies& trusted)
{
    QHostAddress client = peer;
    QList<QByteArray> hops = forwardedFor.split(',');
    while (!hops.isEmpty() && isTrusted(client, trusted)) {
        const QHostAddress said(QString::fromLatin1(hops.takeLast().trimmed()));
        if (said.isNull())
            break;
        client = plainAddress(said);
    }
    return client;
}

} // namespace servery::http
