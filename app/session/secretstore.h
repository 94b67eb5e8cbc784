// SecretStore: where the refresh token is kept between two starts. The keychain one uses the
// system's keychain and nothing else: where no keychain answers, nothing is kept, and staff sign in
// again next time. Thread: the GUI thread; answers come later, on the same thread, and not at all
// once the context object is gone.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace servery::app {

class SecretStore
{
public:
    using ReadAnswer = std::function<void(std::optional<QByteArray>)>;
    using WriteAnswer = std::function<void(bool stored)>;

    virtual ~SecretStore() = default;
    virtual void read(const QString& key, QObject* context, ReadAnswer answer) = 0;
    virtual void write(const QString& key, const QByteArray& secret, QObject* context,
                       WriteAnswer answer) = 0;
    virtual void remove(const QString& key) = 0;

protected:
    SecretStore() = default;
    SecretStore(const SecretStore&) = default;
    SecretStore& operator=(const SecretStore&) = default;
};

class KeychainSecretStore final : public SecretStore
{
public:
    void read(const QString& key, QObject* context, ReadAnswer answer) override;
    void write(const QString& key, const QByteArray& secret, QObject* context,
               WriteAnswer answer) override;
    void remove(const QString& key) override;
};

} // namespace servery::app
