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
        app::LocalDatabase database;
        const QByteArray sql = "create trigger full before insert on actions when new.name = '" +
                               name + "' begin select raise(abort, 'the disk is full'); end";
        if (!database.open(path, "") || !database.run(sql.constData()))
            qFatal("The file cannot be made to refuse");
    }

    // The file as a power cut at this moment would leave it.
    static void copy(const QString& from, const QString& to)
    {
        for (const char* end : {"", "-wal"})
            QFile::copy(from + QLatin1String(end), to + QLatin1String(end));
    }

private:
    app::LocalDatabase m_database;
};

} // namespace servery::testing
