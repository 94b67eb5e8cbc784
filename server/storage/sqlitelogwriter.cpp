#include "server/storage/sqlitelogwriter.h"

#include <sqlite3.h>

#include <cstddef>
#include <cstdint>
#include <new>
#include <vector>

namespace servery::storage {

namespace {

// The log's format (https://sqlite.org/fileformat2.html#walformat): a frame is a header and a page.
constexpr int headerBytes = 24;
constexpr int smallestPage = 512;
// SQLite's own file systems take no longer write, and it would hardly be cheaper.
constexpr std::size_t mostHeldBytes = 0x1ffff;

sqlite3_vfs* systemsOwn()
{
    static sqlite3_vfs* const vfs = sqlite3_vfs_find(nullptr);
    return vfs;
}

// The header's second number: how many pages the database has after a commit; 0: goes on.
bool endsCommit(const unsigned char* header)
{
    return (header[4] | header[5] | header[6] | header[7]) != 0;
}

// An open log: SQLite's memory for it, with the system's file behind.
class Log
{
public:
    sqlite3_file base{}; // first, as SQLite asks for it

    static Log& of(sqlite3_file* file) { return *reinterpret_cast<Log*>(file); }
    [[nodiscard]] sqlite3_file* system() { return reinterpret_cast<sqlite3_file*>(this + 1); }

    int write(const void* data, int bytes, sqlite3_int64 at)
    {
        const bool follows = at == m_end;
        const auto* begin = static_cast<const unsigned char*>(data);
        if (m_awaits == Awaits::Header && bytes == headerBytes && follows) {
            m_isCommit = endsCommit(begin);
            m_awaits = Awaits::Page;
            hold(begin, bytes);
            return SQLITE_OK;
        }
        if (m_awaits == Awaits::Page && bytes >= smallestPage && follows) {
            m_awaits = Awaits::Header;
            hold(begin, bytes);
            const bool isFull = m_held.size() + headerBytes + std::size_t(bytes) > mostHeldBytes;
            return m_isCommit || isFull ? writeHeld() : SQLITE_OK;
        }
        // No frame that is appended to the last one: a frame written over, the log's own header.
        int code = writeHeld();
        if (code == SQLITE_OK)
            code = system()->pMethods->xWrite(system(), data, bytes, at);
        m_end = code == SQLITE_OK ? at + bytes : 0;
        return code;
    }

    int writeHeld()
    {
        m_awaits = Awaits::Header;
        if (m_held.empty())
            return SQLITE_OK;
        const auto bytes = static_cast<int>(m_held.size());
        const int code = system()->pMethods->xWrite(system(), m_held.data(), bytes, m_end - bytes);
        // What failed is SQLite's to write again, from the transaction's first page on.
        m_held.clear();
        if (code != SQLITE_OK)
            m_end = 0;
        return code;
    }

private:
    enum class Awaits : std::uint8_t { Header, Page };

    void hold(const unsigned char* data, int bytes)
    {
        if (m_held.capacity() == 0)
            m_held.reserve(mostHeldBytes);
        m_held.insert(m_held.end(), data, data + bytes);
        m_end += bytes;
    }

    std::vector<unsigned char> m_held; // not written yet; ends at m_end
    sqlite3_int64 m_end = 0;           // where the last write ended; 0: not known
    Awaits m_awaits = Awaits::Header;
    bool m_isCommit = false; // the page that is awaited is a commit's last
};

// A call of the system's file, once everything is written.
template <class Method, class... Arguments>
int settled(Method method, sqlite3_file* file, Arguments... arguments)
{
    Log& log = Log::of(file);
    const int code = log.writeHeld();
    return code == SQLITE_OK ? (log.system()->pMethods->*method)(log.system(), arguments...) : code;
}

int closeLog(sqlite3_file* file)
{
    Log& log = Log::of(file);
    (void)log.writeHeld();
    const int code = log.system()->pMethods->xClose(log.system());
    log.~Log();
    return code;
}

int writeLog(sqlite3_file* file, const void* data, int bytes, sqlite3_int64 at)
{
    return Log::of(file).write(data, bytes, at);
}

const sqlite3_io_methods& logMethods()
{
    using Methods = sqlite3_io_methods;
    static const Methods methods = [] {
        Methods own{};
        own.iVersion = 1;
        own.xClose = closeLog;
        own.xWrite = writeLog;
        own.xRead = [](sqlite3_file* file, void* into, int bytes, sqlite3_int64 at) {
            return settled(&Methods::xRead, file, into, bytes, at);
        };
        own.xTruncate = [](sqlite3_file* file, sqlite3_int64 size) {
            return settled(&Methods::xTruncate, file, size);
        };
        own.xSync = [](sqlite3_file* file, int flags) {
            return settled(&Methods::xSync, file, flags);
        };
        own.xFileSize = [](sqlite3_file* file, sqlite3_int64* size) {
            return settled(&Methods::xFileSize, file, size);
        };
        own.xLock = [](sqlite3_file* file, int level) {
            return settled(&Methods::xLock, file, level);
        };
        own.xUnlock = [](sqlite3_file* file, int level) {
            return settled(&Methods::xUnlock, file, level);
        };
        own.xCheckReservedLock = [](sqlite3_file* file, int* isLocked) {
            return settled(&Methods::xCheckReservedLock, file, isLocked);
        };
        own.xFileControl = [](sqlite3_file* file, int what, void* with) {
            return settled(&Methods::xFileControl, file, what, with);
        };
        own.xSectorSize = [](sqlite3_file* file) { return settled(&Methods::xSectorSize, file); };
        own.xDeviceCharacteristics = [](sqlite3_file* file) {
            return settled(&Methods::xDeviceCharacteristics, file);
        };
        return own;
    }();
    return methods;
}

int openFile(sqlite3_vfs*, sqlite3_filename name, sqlite3_file* file, int flags, int* given)
{
    sqlite3_vfs* const system = systemsOwn();
    if ((flags & SQLITE_OPEN_WAL) == 0)
        return system->xOpen(system, name, file, flags, given);
    Log& log = *new (file) Log;
    const int code = system->xOpen(system, name, log.system(), flags, given);
    if (code == SQLITE_OK) {
        log.base.pMethods = &logMethods();
        return SQLITE_OK;
    }
    if (log.system()->pMethods != nullptr)
        log.system()->pMethods->xClose(log.system());
    log.~Log();
    file->pMethods = nullptr;
    return code;
}

} // namespace

const char* sqliteLogWriter()
{
    static constexpr const char* name = "servery-log-writer";
    static sqlite3_vfs vfs{};
    static const bool isThere = [] {
        sqlite3_vfs* const system = systemsOwn();
        if (system == nullptr)
            return false;
        vfs = *system;
        vfs.pNext = nullptr;
        vfs.zName = name;
        vfs.szOsFile = static_cast<int>(sizeof(Log)) + system->szOsFile;
        vfs.xOpen = openFile;
        return sqlite3_vfs_register(&vfs, 0) == SQLITE_OK;
    }();
    return isThere ? name : nullptr;
}

} // namespace servery::storage
