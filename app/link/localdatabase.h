// LocalDatabase: a small SQLite file of this device, for what must outlive the program. A file that
// cannot be read is put aside under another name, never deleted, and a new one begun. Thread: one
// at a time; LocalStore gives it one of its own. Errors: false, with the reason in the log.
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <initializer_list>
#include <variant>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace servery::app {

class LocalDatabase
{
public:
    using Value = std::variant<qint64, QByteArray>;
    using Row = std::vector<QByteArray>; // every column as text
    enum class Sync {
        Now,  // on the disk when the call returns
        Later // survives the end of the program, perhaps not the loss of power
    };

    LocalDatabase() = default;
    ~LocalDatabase() { close(); }
    LocalDatabase(const LocalDatabase&) = delete;
    LocalDatabase& operator=(const LocalDatabase&) = delete;

    // `schema` is run at every opening, so it says "if not exists".
    [[nodiscard]] bool open(const QString& path, const char* schema);
    void close();
    // Closes it and deletes the file, with what SQLite keeps beside it.
    void destroy();
    [[nodiscard]] bool isOpen() const { return m_handle != nullptr; }

    bool run(const char* sql, std::initializer_list<Value> parameters = {});
    // Everything that `changes` runs, as one: all of it or nothing.
    bool together(const std::function<bool()>& changes, Sync sync = Sync::Now);
    [[nodiscard]] std::vector<Row> query(const char* sql);

private:
    enum class Opened { Yes, No, Damaged };
    [[nodiscard]] Opened tryOpen(const char* schema);
    // A damaged file, or no database: what it holds may still be read by somebody.
    void putAside() const;
    bool step(sqlite3_stmt* statement, const std::function<void(sqlite3_stmt*)>& eachRow) const;

    QString m_path;
    sqlite3* m_handle = nullptr;
};

} // namespace servery::app
