#include "server/storage/sqltext.h"

#include <algorithm>
#include <cctype>

namespace servery::storage {

namespace {

using Dialect = Database::Dialect;

bool isWord(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

bool ordersByItself(std::string_view sql)
{
    std::string lower(sql);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return lower.find(" order by ") != std::string::npos;
}

class Translator
{
public:
    Translator(std::string_view sql, Dialect dialect, bool isSchema)
        : m_sql(sql), m_sqlite(dialect == Dialect::Sqlite), m_isSchema(isSchema)
    {
        m_out.reserve(sql.size() + 64);
    }

    std::string run()
    {
        while (m_at < m_sql.size()) {
            const char c = m_sql[m_at];
            if (c == '\'' || c == '"')
                copyThrough(m_sql.find(c, m_at + 1));
            else if (c == '-' && m_sql.substr(m_at, 2) == "--")
                copyThrough(m_sql.find('\n', m_at));
            else if (c == '{')
                brace();
            else if (c == '$' && m_sqlite)
                replace('?');
            else if (isWord(c))
                word();
            else
                replace(c);
        }
        return std::move(m_out);
    }

private:
    void replace(char with)
    {
        m_out += with;
        ++m_at;
    }
    void copyThrough(std::size_t end)
    {
        const std::size_t stop = end == std::string_view::npos ? m_sql.size() : end + 1;
        m_out += m_sql.substr(m_at, stop - m_at);
        m_at = stop;
    }
    void word()
    {
        std::size_t end = m_at;
        while (end < m_sql.size() && isWord(m_sql[end]))
            ++end;
        const std::string_view name = m_sql.substr(m_at, end - m_at);
        m_out += name;
        if (m_isSchema && !m_sqlite && name == "text")
            m_out += " collate \"C\"";
        m_at = end;
    }
    void brace()
    {
        const std::size_t end = m_sql.find('}', m_at);
        if (end == std::string_view::npos)
            throw DatabaseError(DatabaseError::Kind::Other, "unclosed brace in SQL");
        const std::string_view inner = m_sql.substr(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        const std::size_t space = inner.find(' ');
        const std::string_view name = inner.substr(0, space);
        const std::string_view rest =
            space == std::string_view::npos ? std::string_view{} : inner.substr(space + 1);
        if (name == "in")
            in(rest);
        else if (name == "lock")
            lock(rest);
        else if (name == "sqlite" || name == "postgres")
            m_out += (name == "sqlite") == m_sqlite ? rest : std::string_view{};
        else
            throw DatabaseError(DatabaseError::Kind::Other,
                                "unknown brace in SQL: " + std::string(inner));
    }
    void in(std::string_view number)
    {
        if (m_sqlite)
            m_out.append("in (select value from json_each(?").append(number).append("))");
        else
            m_out.append("= any($").append(number).append(")");
    }
    void lock(std::string_view how)
    {
        if (m_sqlite)
            return;
        if (!ordersByItself(m_sql))
            m_out += "order by 1 ";
        m_out += how == "skip" ? "for update skip locked" : "for update";
    }

    std::string_view m_sql;
    bool m_sqlite;
    bool m_isSchema;
    std::size_t m_at = 0;
    std::string m_out;
};

} // namespace

std::string translateSql(std::string_view sql, Database::Dialect dialect)
{
    return Translator(sql, dialect, false).run();
}

std::string translateSchema(std::string_view sql, Database::Dialect dialect)
{
    return Translator(sql, dialect, true).run();
}

} // namespace servery::storage
