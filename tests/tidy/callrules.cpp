#include "tests/tidy/rules.h"

#include <QRegularExpression>

namespace servery::tidy {

namespace {

// One space-separated list of folders; empty: everywhere.
struct BannedCall
{
    const char* pattern;
    const char* folders;
    const char* why;
};

constexpr BannedCall bannedCalls[] = {
    {R"(\bQDateTime::current\w+|\bQDate::currentDate|\bQTime::currentTime|system_clock::now)",
     "core server app qml tests", "time is injected (core/base/clock.h)"},
    {R"(\btime\s*\(\s*(nullptr|NULL|0)\s*\)|\bgettimeofday\s*\(|\bclock_gettime\s*\()",
     "core server app", "time is injected (core/base/clock.h)"},
    {R"(\bQRandomGenerator\b|\brandom_device\b|(?<![\w:.>])s?rand\s*\()",
     "core server app qml tests", "randomness is injected (core/base/random.h)"},
    // A test may seed one itself.
    {R"(\bmt19937)", "core server app qml", "randomness is injected (core/base/random.h)"},
    {R"(\bQUuid::createUuid)", "core server app", "randomness is injected (core/base/random.h)"},
    {R"(\bMath\.random\b)", "qml", "randomness is injected (core/base/random.h)"},
    {R"(\bDate\.now\b|\bnew Date\(\))", "qml", "time is injected (core/base/clock.h)"},
    {R"(\bqWait\b|\bqSleep\b|\bsleep_for\b|\bsleep_until\b|QThread::(m|u)?sleep|(?<![\w.])u?sleep\s*\()",
     "core server app tests", "waiting is for a signal, a condition or the injected clock"},
    {R"(\bsetContextProperty\b|\bsetContextObject\b)", "", "QML gets typed objects"},
    {R"(\bsetInsecureFallback\s*\(\s*true)", "", "a secret is never stored in plain text"},
    {R"(QtHttpServer|Qt6?::HttpServer|QtCharts|Qt6?::Charts|QtGraphs|Qt6?::Graphs)", "",
     "no GPL-only module"},
    {R"(QtVirtualKeyboard|Qt6?::VirtualKeyboard|QtNetworkAuth|Qt6?::NetworkAuth|QtQuick3D)", "",
     "no GPL-only module"},
    {R"(Qt6?::Quick3D|\bimport\s+QtQuick\.VirtualKeyboard)", "", "no GPL-only module"},
    {R"(\bQSqlDatabase\b|\bQSqlQuery\b)", "core server app",
     "the database is server/storage/database.h"},
};

bool applies(const BannedCall& call, const SourceFile& file)
{
    const QString folders = QString::fromLatin1(call.folders);
    if (folders.isEmpty())
        return true;
    return folders.split(QLatin1Char(' ')).contains(file.room(0));
}

void findAll(const SourceFile& file, const QString& where, const QString& rule,
             const QRegularExpression& pattern, const QString& why, Violations& out)
{
    auto matches = pattern.globalMatch(where);
    while (matches.hasNext()) {
        const auto match = matches.next();
        out.push_back({rule, file.path, lineAt(file.text, match.capturedStart()),
                       match.captured().trimmed() + QLatin1String(": ") + why});
    }
}

} // namespace

Violations checkBannedCalls(const SourceFile& file)
{
    static const auto patterns = [] {
        std::vector<QRegularExpression> out;
        for (const BannedCall& call : bannedCalls)
            out.emplace_back(QString::fromLatin1(call.pattern));
        return out;
    }();
    Violations out;
    for (std::size_t i = 0; i < patterns.size(); ++i) {
        if (applies(bannedCalls[i], file))
            findAll(file, file.code, QStringLiteral("banned-calls"), patterns[i],
                    QString::fromLatin1(bannedCalls[i].why), out);
    }
    return out;
}

Violations checkMoneyTypes(const SourceFile& file)
{
    if (!file.isCpp() || !(file.isUnder("core") || file.isUnder("server") || file.isUnder("app")))
        return {};
    static const QRegularExpression pattern(
        QStringLiteral(
            R"(\b(double|float|qreal)\b[^;\n]*(price|amount|cents|total|money|fee|tip)\w*)"),
        QRegularExpression::CaseInsensitiveOption);
    Violations out;
    findAll(file, file.code, QStringLiteral("money-types"), pattern,
            QStringLiteral("money is whole minor units"), out);
    return out;
}

Violations checkSqlPlace(const SourceFile& file)
{
    // The engine keeps the tables of its own trade: events, jobs, idempotency results.
    if (!file.isCpp() || !file.isUnder("server") || file.isUnder("server/storage") ||
        file.isUnder("server/engine"))
        return {};
    static const QRegularExpression store(QStringLiteral(R"((store|rows|queries|sql)\.(h|cpp)$)"));
    if (store.match(file.path).hasMatch())
        return {};
    static const QRegularExpression pattern(
        QStringLiteral(
            R"(\b(insert\s+into|delete\s+from|select\s+[\w*.,\s()]+\s+from|update\s+\w+\s+set)\b)"),
        QRegularExpression::CaseInsensitiveOption);
    Violations out;
    findAll(file, file.withStrings, QStringLiteral("sql-place"), pattern,
            QStringLiteral("SQL lives in the stores"), out);
    return out;
}

Violations checkUnfinished(const SourceFile& file)
{
    if (file.isUnder("tests/tidy"))
        return {};
    static const QRegularExpression pattern(QStringLiteral(R"(\b(TODO|FIXME|XXX|HACK)\b)"));
    Violations out;
    findAll(file, file.text, QStringLiteral("unfinished"), pattern,
            QStringLiteral("finish it or leave it out"), out);
    return out;
}

} // namespace servery::tidy
