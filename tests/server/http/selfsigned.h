// A fresh key and self-signed certificate for 127.0.0.1, made by OpenSSL.
#pragma once

#include <QSslConfiguration>

namespace servery::testing {

// A configuration for a server; its localCertificate() is what a client has to trust.
QSslConfiguration selfSignedServer();

} // namespace servery::testing
