// Values, lists, bulk writes and errors, the same on both databases.
#include "tests/server/storage/bothdatabases.h"

#include <array>
#include <limits>

namespace servery::testing {

using storage::ColumnType;
using storage::Database;
using storage::RowBuffer;
using storage::Rows;
using storage::Value;
using Kind = storage::DatabaseError::Kind;

namespace {

constexpr std::array columns = {
    storage::Column{"a", ColumnType::Text}, storage::Column{"b", ColumnType::Integer},
    storage::Column{"note", ColumnType::Text}, storage::Column{"amount", ColumnType::Integer}};
constexpr storage::TableSpec things{"things", columns, 2};

// Texts that an escaping mistake would change.
QList<QByteArray> awkwardTexts()
{
    return {"",         " ",           "NULL",       "null",        "{}",
            "{a,b}",    "a,b",         "\"quoted\"", "back\\slash", "\\",
            "'single'", "line\nbreak", "tab\tq\x01", "$1 ?1",       "Crème brûlée 🍮 日本",
            "[1]",      "\\u0041",     "a\"b\\\"c"};
}

QString describe(const Rows& rows)
{
    return QStringLiteral("%1|%2|%3|%4")
        .arg(rows.string(0))
        .arg(rows.integer(1))
        .arg(rows.isNull(2) ? QStringLiteral("NULL") : rows.string(2))
        .arg(rows.isNull(3) ? QStringLiteral("NULL") : QString::number(rows.integer(3)));
}

QStringList all(Database& database)
{
    QStringList out;
    Rows rows = database.query("select a, b, note, amount from things order by a, b");
    while (rows.next())
        out.append(describe(rows));
    return out;
}

RowBuffer buffer(std::initializer_list<std::array<Value, 4>> rows)
{
    RowBuffer out;
    for (const auto& row : rows)
        out.add(row[0], row[1], row[2], row[3]);
    return out;
}

constexpr std::int64_t one = 1;
constexpr std::int64_t two = 2;

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { BothDatabases::addRows(); }
    void init()
    {
        m_url = m_both.freshUrl();
        m_database = storage::openDatabase(m_url);
        m_database->execute("create table owners (id text primary key);"
                            "create table things (a text not null, b bigint not null, note text,"
                            " amount bigint check (amount >= 0), owner text references owners (id),"
                            " primary key (a, b))");
    }
    void cleanup() { m_database.reset(); }

    void valuesComeBackAsTheyWere()
    {
        int number = 0;
        for (const QByteArray& text : awkwardTexts())
            QCOMPARE(db().run("insert into things (a, b, note) values ($1, $2, $3)",
                              {QByteArray("k"), std::int64_t{++number}, text}),
                     one);
        Rows rows =
            db().query("select note from things where a = $1 order by b", {QByteArray("k")});
        for (const QByteArray& text : awkwardTexts()) {
            QVERIFY(rows.next());
            QVERIFY(!rows.isNull(0));
            QCOMPARE(rows.bytes(0), text);
        }
        QVERIFY(!rows.next());
    }

    void bulkValuesComeBackAsTheyWere()
    {
        RowBuffer written;
        int number = 0;
        for (const QByteArray& text : awkwardTexts())
            written.add(text, std::int64_t{++number}, text, Value{});
        written.add(QByteArray("nulls"), one, Value{}, Value{});
        written.add(QByteArray("most"), std::numeric_limits<std::int64_t>::min(), Value{},
                    std::numeric_limits<std::int64_t>::max());
        db().insertRows(things, written);
        for (const QByteArray& text : awkwardTexts()) {
            Rows rows = db().query("select note from things where a = $1", {text});
            QVERIFY2(rows.next(), text.constData());
            QCOMPARE(rows.bytes(0), text);
        }
        Rows nulls = db().query("select note, amount from things where a = 'nulls'");
        QVERIFY(nulls.next());
        QVERIFY(nulls.isNull(0) && nulls.isNull(1));
        QCOMPARE(nulls.bytes(0), QByteArray());
        QCOMPARE(nulls.integer(1), std::int64_t{0});
        Rows most = db().query("select b, amount from things where a = 'most'");
        QVERIFY(most.next());
        QCOMPARE(most.integer(0), std::numeric_limits<std::int64_t>::min());
        QCOMPARE(most.integer(1), std::numeric_limits<std::int64_t>::max());
    }

    void listsAreMembership()
    {
        RowBuffer written;
        std::int64_t number = 0;
        for (const QByteArray& text : awkwardTexts())
            written.add(text, ++number, Value{}, Value{});
        written.add(QByteArray("not asked for"), ++number, Value{}, Value{});
        db().insertRows(things, written);
        const auto count = [this](const Value& texts, const Value& numbers) {
            Rows rows = db().query("select count(*) from things where a {in 2} and b {in 1}",
                                   {numbers, texts});
            return rows.next() ? rows.integer(0) : -1;
        };
        QList<qint64> numbers;
        for (qint64 i = 1; i <= number; ++i)
            numbers.append(i);
        QCOMPARE(count(awkwardTexts(), numbers), std::int64_t{awkwardTexts().size()});
        QCOMPARE(count(awkwardTexts(), QList<qint64>{1, 3}), two);
        QCOMPARE(count(QList<QByteArray>{}, numbers), std::int64_t{0});
        QCOMPARE(count(awkwardTexts(), QList<qint64>{}), std::int64_t{0});
    }

    void bulkUpdateSetsByKey()
    {
        db().insertRows(things, buffer({{"x", one, "old", one}, {"x", two, "old", Value{}}}));
        db().updateRows(things, buffer({{"x", two, "new", two}}));
        QCOMPARE(all(db()), QStringList({"x|1|old|1", "x|2|new|2"}));
        db().updateRows(things, buffer({{"x", one, Value{}, Value{}}, {"x", two, "", one}}));
        QCOMPARE(all(db()), QStringList({"x|1|NULL|NULL", "x|2||1"}));
        QCOMPARE(errorOf([this] {
                     db().updateRows(things, buffer({{"x", one, "n", one}, {"y", one, "n", one}}));
                 }),
                 std::optional(Kind::Constraint));
    }

    void bulkUpsertDoesWhicheverFits()
    {
        db().insertRows(things, buffer({{"x", one, "old", one}}));
        db().upsertRows(things, buffer({{"x", one, "new", two}, {"y", one, "made", Value{}}}));
        QCOMPARE(all(db()), QStringList({"x|1|new|2", "y|1|made|NULL"}));
    }

    void bulkInsertLeavesAloneWhatIsThere()
    {
        db().execute("create unique index things_by_note on things (note)");
        db().insertRows(things, buffer({{"x", one, "old", one}}));
        db().insertMissingRows(things, buffer({{"x", one, "new", two}, // its key is there
                                               {"y", one, "old", two}, // its note is
                                               {"z", one, "made", two},
                                               {"z", two, "made", one}})); // and now this one's
        QCOMPARE(all(db()), QStringList({"x|1|old|1", "z|1|made|2"}));
    }

    // Also what stood in it before: nobody commits half of a bulk write.
    void bulkInsertThatFailsEndsTheTransaction()
    {
        db().insertRows(things, buffer({{"x", one, "old", one}}));
        RowBuffer many;
        for (std::int64_t i = 0; i < 40; ++i)
            many.add(QByteArray("y"), i % 39, Value{}, Value{});
        db().begin();
        db().insertRows(things, buffer({{"x", two, "before", one}}));
        QCOMPARE(errorOf([&] { db().insertRows(things, many); }), std::optional(Kind::Constraint));
        db().rollback();
        QCOMPARE(all(db()), QStringList({"x|1|old|1"}));
    }

    void largeBulk()
    {
        RowBuffer many;
        for (std::int64_t i = 0; i < 5000; ++i)
            many.add(QByteArray("k"), i, QByteArray("note ") + QByteArray::number(i), i);
        db().insertRows(things, many);
        db().updateRows(things, many);
        db().upsertRows(things, many);
        Rows rows = db().query("select count(*), sum(amount) from things");
        QVERIFY(rows.next());
        QCOMPARE(rows.integer(0), std::int64_t{5000});
        QCOMPARE(rows.integer(1), std::int64_t{5000 * 4999 / 2});
    }

    void errorsAreTold()
    {
        db().insertRows(things, buffer({{"x", one, Value{}, Value{}}}));
        const auto kind = [this](const char* sql) { return errorOf([&] { db().run(sql, {}); }); };
        const auto constraint = std::optional(Kind::Constraint);
        QCOMPARE(errorOf([this] {
                     db().insertRows(things, buffer({{"x", one, Value{}, Value{}}}));
                 }),
                 constraint);
        QCOMPARE(kind("insert into things (a, b) values ('x', 1)"), constraint);
        QCOMPARE(kind("insert into things (a, b, amount) values ('y', 1, -1)"), constraint);
        QCOMPARE(kind("insert into things (a) values ('y')"), constraint);
        QCOMPARE(kind("insert into things (a, b, owner) values ('y', 1, 'nobody')"), constraint);
        QCOMPARE(kind("insert into nowhere (a) values (1)"), std::optional(Kind::Other));
        QCOMPARE(kind("this is no statement"), std::optional(Kind::Other));
        QCOMPARE(all(db()), QStringList({"x|1|NULL|NULL"}));
        RowBuffer narrow;
        narrow.add(QByteArray("x"), one);
        QCOMPARE(errorOf([&] { db().insertRows(things, narrow); }), std::optional(Kind::Other));
    }

    void runTellsHowManyRowsChanged()
    {
        db().insertRows(things, buffer({{"x", one, "n", one}, {"x", two, "n", one}}));
        QCOMPARE(db().run("update things set note = $1 where a = $2",
                          {QByteArray("m"), QByteArray("x")}),
                 two);
        QCOMPARE(db().run("delete from things where a = $1 and b > $2", {QByteArray("x"), one}),
                 one);
        QCOMPARE(db().run("delete from things where a = $1", {QByteArray("y")}), std::int64_t{0});
    }

    void sameTextMayRunInsideItself()
    {
        db().insertRows(things, buffer({{"x", one, "n", one}, {"x", two, "n", one}}));
        const char* sql = "select b from things where a = $1 order by b";
        QList<std::int64_t> seen;
        Rows outer = db().query(sql, {QByteArray("x")});
        while (outer.next()) {
            Rows inner = db().query(sql, {QByteArray("x")});
            while (inner.next())
                seen.append(outer.integer(0) * 10 + inner.integer(0));
        }
        QCOMPARE(seen, QList<std::int64_t>({11, 12, 21, 22}));
    }

    void textAtOneAddressMayChange()
    {
        db().insertRows(things, buffer({{"x", one, "n", two}}));
        char sql[64] = "select b from things";
        QVERIFY(db().query(sql).next());
        qstrncpy(sql, "select amount from things", sizeof sql);
        Rows rows = db().query(sql);
        QVERIFY(rows.next());
        QCOMPARE(rows.integer(0), two);
    }

private:
    [[nodiscard]] Database& db() { return *m_database; }

    BothDatabases m_both;
    QString m_url;
    std::unique_ptr<Database> m_database;
};

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::DatabaseTest)
#include "tst_database.moc"
