#include "server/config/tlsfiles.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

namespace servery {

QString readTls(const Settings& settings, std::optional<QSslConfiguration>& out)
{
    if (settings.tlsCertificate.isEmpty())
        return {};
    QFile certificateFile(settings.tlsCertificate);
    QFile keyFile(settings.tlsKey);
    if (!certificateFile.open(QIODevice::ReadOnly))
        return QStringLiteral("SERVERY_TLS_CERTIFICATE cannot be read: ") +
               certificateFile.errorString();
    if (!keyFile.open(QIODevice::ReadOnly))
        return QStringLiteral("SERVERY_TLS_KEY cannot be read: ") + keyFile.errorString();
    const QList<QSslCertificate> chain =
        QSslCertificate::fromData(certificateFile.readAll(), QSsl::Pem);
    const QByteArray keyData = keyFile.readAll();
    QSslKey key(keyData, QSsl::Rsa);
    if (key.isNull())
        key = QSslKey(keyData, QSsl::Ec);
    if (chain.isEmpty() || key.isNull())
        return QStringLiteral("SERVERY_TLS_CERTIFICATE and SERVERY_TLS_KEY must be PEM files");
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    out = tls;
    return {};
}

} // namespace servery
