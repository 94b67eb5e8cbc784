#include "app/link/localdatabase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

#include <sqlite3.h>

namespace servery::app {
namespace {
Q_LOGGING_CATEGORY(lcLocal, "servery.app.localdatabase")

// Somebody else has the file: a copy is made of it, or it is looked at by hand.
constexpr int busyMs = 5'000;

} // namespace

bool LocalDatabase::open(const QString& path, const char* schema)
{
    close();
    m_path = path;
    QDir().mkpath(QFileInfo(path).absolutePath());
    Opened opened = tryOpen(schema);
    if (opened == Opened::Damaged) {
        putAside();
        opened = tryOpen(schema);
    }
    if (opened == Opened::Yes)
        return true;
    qCWarning(lcLocal) << "cannot write" << path;
    return false;
}

void LocalDatabase::putAside() const
{
    for (int i = 1; i < 100; ++i) {
        const QString aside = QStringLiteral("%1.damaged-%2").arg(m_path).arg(i);
        if (QFile::exists(aside) || !QFile::rename(m_path, aside))
            continue;
        // What was written last may be in the log alone.
        QFile::rename(m_path + QStringLiteral("-wal"), aside + QStringLiteral("-wal"));
        QFile::remove(m_path + QStringLiteral("-shm"));
        qCWarning(lcLocal) << "put a damaged file aside as" << aside;
        return;
    }
}

LocalDatabase::Opened LocalDatabase::tryOpen(const char* schema)
{
    const bool good =
        sqlite3_open_v2(QFile::encodeName(m_path).constData(), &m_handle,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr) == SQLITE_OK &&
        sqlite3_busy_timeout(m_handle, busyMs) == SQLITE_OK &&
        sqlite3_exec(m_handle, "pragma journal_mode=wal; pragma synchronous=full;", nullptr,
                     nullptr, nullptr) == SQLITE_OK &&
        sqlite3_exec(m_handle, schema, nullptr, nullptr, nullptr) == SQLITE_OK;
    const std::vector<Row> check = good ? query("pragma quick_check(1)") : std::vector<Row>();
    if (!check.empty() && check.front().front() == "ok")
        return Opened::Yes;
    // A disk that is full or a file that another holds is no reason to give up what is in it.
    const int error = m_handle == nullptr ? SQLITE_NOMEM : sqlite3_errcode(m_handle);
    const bool isDamaged = !check.empty() || error == SQLITE_CORRUPT || error == SQLITE_NOTADB;
    close();
    return isDamaged ? Opened::Damaged : Opened::No;
}

void LocalDatabase::close()
{
    if (m_handle != nullptr)
        sqlite3_close(m_handle);
    m_handle = nullptr;
}

void LocalDatabase::destroy()
{
    close();
    for (const char* end : {"", "-wal", "-shm"})
        QFile::remove(m_path + QLatin1String(end));
}

bool LocalDatabase::step(sqlite3_stmt* statement,
                         const std::function<void(sqlite3_stmt*)>& eachRow) const
{
    int result = SQLITE_ROW;
    while ((result = sqlite3_step(statement)) == SQLITE_ROW)
        if (eachRow)
            eachRow(statement);
    sqlite3_finalize(statement);
    if (result != SQLITE_DONE)
        qCWarning(lcLocal) << "cannot write" << m_path << sqlite3_errmsg(m_handle);
    return result == SQLITE_DONE;
}

bool LocalDatabase::run(const char* sql, std::initializer_list<Value> parameters)
{
    if (m_handle == nullptr)
        return false;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr) != SQLITE_OK) {
        qCWarning(lcLocal) << "cannot write" << m_path << sqlite3_errmsg(m_handle);
        return false;
    }
    int place = 0;
    for (const Value& value : parameters) {
        ++place;
        if (const auto* number = std::get_if<qint64>(&value)) {
            sqlite3_bind_int64(statement, place, *number);
        } else {
            const auto& text = std::get<QByteArray>(value);
            sqlite3_bind_text(statement, place, text.constData(), static_cast<int>(text.size()),
                              SQLITE_STATIC);
        }
    }
    return step(statement, {});
}

bool LocalDatabase::together(const std::function<bool()>& changes, Sync sync)
{
    // It cannot be said within a transaction any more.
    if (!run(sync == Sync::Now ? "pragma synchronous=full" : "pragma synchronous=normal") ||
        !run("begin immediate"))
        return false;
    if (changes() && run("commit"))
        return true;
    run("rollback");
    return false;
}

std::vector<LocalDatabase::Row> LocalDatabase::query(const char* sql)
{
    std::vector<Row> rows;
    sqlite3_stmt* statement = nullptr;
    if (m_handle == nullptr ||
        sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr) != SQLITE_OK)
        return rows;
    (void)step(statement, [&rows](sqlite3_stmt* at) {
        Row row;
        for (int column = 0; column < sqlite3_column_count(at); ++column) {
            const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(at, column));
            row.emplace_back(text, sqlite3_column_bytes(at, column));
        }
        rows.push_back(std::move(row));
    });
    return rows;
}

} // namespace servery::app
