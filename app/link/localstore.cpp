#include "app/link/localstore.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace servery::app {

bool LocalStore::open(const QString& path, const char* schema)
{
    close();
    m_there = std::make_unique<QObject>();
    m_there->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("storage"));
    m_thread.start();
    bool isOpen = false;
    waitFor([&] { isOpen = m_database.open(path, schema); });
    if (!isOpen)
        stop();
    return isOpen;
}

void LocalStore::flush()
{
    if (isOpen())
        waitFor([] {});
    tell();
}

void LocalStore::close()
{
    stop();
    tell();
}

void LocalStore::stop()
{
    if (!isOpen())
        return;
    waitFor([this] { m_database.close(); });
    m_thread.quit();
    m_thread.wait();
    m_there.reset();
}

void LocalStore::destroy()
{
    close();
    m_database.destroy();
}

void LocalStore::waitFor(const std::function<void()>& work)
{
    // It stands behind every change that was given before.
    QMetaObject::invokeMethod(m_there.get(), work, Qt::BlockingQueuedConnection);
}

std::vector<LocalDatabase::Row> LocalStore::query(const char* sql)
{
    std::vector<LocalDatabase::Row> rows;
    if (isOpen())
        waitFor([&] { rows = m_database.query(sql); });
    return rows;
}

void LocalStore::write(Change change, Told told, Sync sync)
{
    if (!isOpen()) {
        if (told)
            told(false);
        return;
    }
    bool isFirst = false;
    {
        const QMutexLocker lock(&m_mutex);
        isFirst = m_given.empty();
        m_given.push_back({std::move(change), std::move(told), sync});
    }
    if (isFirst)
        QMetaObject::invokeMethod(m_there.get(), [this] { makeChanges(); });
}

void LocalStore::makeChanges()
{
    std::vector<Given> batch;
    {
        const QMutexLocker lock(&m_mutex);
        batch.swap(m_given);
    }
    const bool isSynced = std::any_of(batch.begin(), batch.end(),
                                      [](const Given& each) { return each.sync == Sync::Now; });
    bool isBegun = false;
    const bool isStored = m_database.together(
        [&] {
            isBegun = true;
            return std::all_of(batch.begin(), batch.end(),
                               [this](const Given& each) { return each.change(m_database); });
        },
        isSynced ? Sync::Now : Sync::Later);
    // One that cannot be written does not take its neighbours along.
    const bool isEachTried = !isStored && isBegun && batch.size() > 1;
    for (Given& each : batch)
        each.isStored =
            isEachTried ? m_database.together([&] { return each.change(m_database); }, each.sync)
                        : isStored;
    {
        const QMutexLocker lock(&m_mutex);
        std::move(batch.begin(), batch.end(), std::back_inserter(m_made));
    }
    QMetaObject::invokeMethod(this, &LocalStore::tell, Qt::QueuedConnection);
}

void LocalStore::tell()
{
    std::vector<Given> made;
    {
        const QMutexLocker lock(&m_mutex);
        made.swap(m_made);
    }
    for (const Given& each : made)
        if (each.told)
            each.told(each.isStored);
}

} // namespace servery::app
