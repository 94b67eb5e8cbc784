// HeldDisk: what a slow or a full disk is to whoever writes into a LocalDatabase's file: the place
// to write is taken until it is let go, or a table takes no more. Thread: the test's.
#pragma once

#include "app/link/localdatabase.h"

#include <QFile>

namespace servery::testing {

class HeldDisk
{
public:
    // Nothing that is written to this file arrives before release().
    explicit HeldDisk(const QString& path)
    {
        if (!m_database.open(path, "") || !m_database.run("begin immediate"))
            qFatal("The file cannot be held");
    }
    void release() { m_database.close(); }

    // From now on the file refuses the actions of this name.
    static void refuse(const QString& path, const QByteArray& name)
    {
        change(path, "create trigger full before insert on actions when new.name = '" + name +
                         "' begin select raise(abort, 'the disk is full'); end");
    }
    // Nothing can be taken off it, until it is mended.
    static void refuseDeletes(const QString& path)
    {
        change(path, "create trigger full before delete on actions"
                     " begin select raise(abort, 'the disk is full'); end");
    }
    static void mend(const QString& path) { change(path, "drop trigger full"); }

    // The file as a power cut at this moment would leave it.
    static void copy(const QString& from, const QString& to)
    {
        for (const char* end : {"", "-wal"})
            QFile::copy(from + QLatin1String(end), to + QLatin1String(end));
    }

private:
    static void change(const QString& path, const QByteArray& sql)
    {
        app::LocalDatabase database;
        if (!database.open(path, "") || !database.run(sql.constData()))
            qFatal("The file cannot be changed");
    }

    app::LocalDatabase m_database;
};

} // namespace servery::testing
