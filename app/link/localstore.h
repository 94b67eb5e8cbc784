// LocalStore: a LocalDatabase on a thread of its own, so that the thread that draws never waits for
// a disk. Changes are made in the order in which they were given; those that wait at the same time
// are one transaction with one sync, and when that fails each is tried for itself. Thread: used
// from the one that made it, which is told there; a change runs on the store's. Errors: false, with
// the reason in the log.
#pragma once

#include "app/link/localdatabase.h"

#include <QMutex>
#include <QObject>
#include <QThread>

#include <memory>

namespace servery::app {

class LocalStore : public QObject
{
    Q_OBJECT

public:
    // Runs on the store's thread, and perhaps twice: the first time may have been rolled back. It
    // carries what it needs by value. False: nothing of it is kept.
    using Change = std::function<bool(LocalDatabase&)>;
    using Told = std::function<void(bool isStored)>;
    using Sync = LocalDatabase::Sync;

    explicit LocalStore(QObject* parent = nullptr) : QObject(parent) {}
    // Writes what was given, and tells nobody.
    ~LocalStore() override { stop(); }

    // Waits for the disk: what is there comes before anything new.
    [[nodiscard]] bool open(const QString& path, const char* schema);
    // Waits until everything that was given is written, and has been told.
    void flush();
    void close();
    // Closes it and deletes the file.
    void destroy();
    [[nodiscard]] bool isOpen() const { return m_thread.isRunning(); }

    // Returns at once. While the store is not open, `told` hears at once that nothing is kept.
    void write(Change change, Told told = {}, Sync sync = Sync::Now);
    // Waits for the disk; for the reading that follows the opening.
    [[nodiscard]] std::vector<LocalDatabase::Row> query(const char* sql);

private:
    struct Given
    {
        Change change;
        Told told;
        Sync sync = Sync::Now;
        bool isStored = false;
    };

    void stop();
    void waitFor(const std::function<void()>& work);
    void makeChanges(); // on the store's thread
    void tell();

    QThread m_thread;
    std::unique_ptr<QObject> m_there; // lives on that thread: what it is called through
    LocalDatabase m_database;         // that thread's, while it runs
    QMutex m_mutex; // held for a move of these two, never while anything is written
    std::vector<Given> m_given;
    std::vector<Given> m_made;
};

} // namespace servery::app
