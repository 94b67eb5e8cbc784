#include "app/session/secretstore.h"

#include <QLoggingCategory>

#include <qt6keychain/keychain.h>

namespace servery::app {
namespace {
Q_LOGGING_CATEGORY(lcSecrets, "servery.app.secrets")

const QString service = QStringLiteral("Servery console");

template <class Job>
Job* newJob(const QString& key)
{
    auto* job = new Job(service);
    job->setKey(key);
    job->setAutoDelete(true);
    // Never a plain file instead of the keychain.
    job->setInsecureFallback(false);
    return job;
}

} // namespace

void KeychainSecretStore::read(const QString& key, QObject* context, ReadAnswer answer)
{
    auto* job = newJob<QKeychain::ReadPasswordJob>(key);
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [job, answer = std::move(answer)](QKeychain::Job*) {
                         if (job->error() == QKeychain::NoError) {
                             answer(job->binaryData());
                             return;
                         }
                         if (job->error() != QKeychain::EntryNotFound)
                             qCInfo(lcSecrets) << "no keychain answers:" << job->errorString();
                         answer(std::nullopt);
                     });
    job->start();
}

void KeychainSecretStore::write(const QString& key, const QByteArray& secret, QObject* context,
                                WriteAnswer answer)
{
    auto* job = newJob<QKeychain::WritePasswordJob>(key);
    job->setBinaryData(secret);
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [job, answer = std::move(answer)](QKeychain::Job*) {
                         if (job->error() != QKeychain::NoError)
                             qCInfo(lcSecrets) << "no keychain answers:" << job->errorString();
                         answer(job->error() == QKeychain::NoError);
                     });
    job->start();
}

void KeychainSecretStore::remove(const QString& key)
{
    newJob<QKeychain::DeletePasswordJob>(key)->start();
}

} // namespace servery::app
