// Whose request it is, and what that one is counted as. Behind a reverse proxy every socket is the
// proxy's: a proxy that is trusted says in X-Forwarded-For whom it speaks for. Nobody else is
// believed. Thread: values and pure functions.
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QPair>

#include <optional>

namespace servery::http {

// Addresses and their prefix lengths; empty: no proxy is trusted.
using TrustedProxies = QList<QPair<QHostAddress, int>>;

// From addresses and networks with commas between them: "127.0.0.1, 10.0.0.0/8". Nothing where one
// of them is neither.
[[nodiscard]] std::optional<TrustedProxies> trustedProxiesFrom(const QByteArray& text);

// An IPv4 address as such, also where the socket speaks IPv6.
[[nodiscard]] QHostAddress plainAddress(const QHostAddress& address);

// What limits count an address as. One household or office has a whole /64 of IPv6.
[[nodiscard]] QHostAddress countedAddress(const QHostAddress& address);

// The client behind a socket's peer. forwardedFor: X-Forwarded-For, to which each proxy adds whom
// it heard at the end; so the last one that is not a trusted proxy itself is the client, and what
// stands before it is the client's own word. Broken: the last that was said in order.
[[nodiscard]] QHostAddress clientAddress(const QHostAddress& peer, const QByteArray& forwardedFor,
                                         const TrustedProxies& trusted);

} // namespace servery::http
