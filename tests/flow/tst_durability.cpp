// An answer of 2xx to a webhook means that it is on the disk: seen from outside, in the order of
// the server's system calls. Linux, with strace.
#include "tests/support/paidorders.h"

#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace servery::testing;

namespace {

// One line of strace -f: the thread and its call. A call that another thread's call interrupts is
// written as two lines; the second says "resumed".
struct Call
{
    int line = 0;
    QByteArray thread;
    QByteArray text;
};

std::vector<Call> callsIn(const QByteArray& trace)
{
    std::vector<Call> calls;
    for (const QByteArray& line : trace.split('\n')) {
        const qsizetype space = line.indexOf(' ');
        if (space > 0)
            calls.push_back(
                {static_cast<int>(calls.size()), line.left(space), line.mid(space).trimmed()});
    }
    return calls;
}

bool isRead(const Call& call)
{
    return call.text.startsWith("read(") || call.text.startsWith("recvfrom(") ||
           call.text.startsWith("<... read resumed") ||
           call.text.startsWith("<... recvfrom resumed");
}

bool isWrite(const Call& call)
{
    return call.text.startsWith("write(") || call.text.startsWith("writev(") ||
           call.text.startsWith("sendto(") || call.text.startsWith("sendmsg(");
}

// Whether this line is the successful end of making the write-ahead log durable.
bool isSyncedLog(const std::vector<Call>& calls, const Call& call)
{
    if (!call.text.endsWith("= 0"))
        return false;
    if (call.text.startsWith("fdatasync(") || call.text.startsWith("fsync("))
        return call.text.contains(".db-wal>");
    if (!call.text.startsWith("<... fdatasync resumed") &&
        !call.text.startsWith("<... fsync resumed"))
        return false;
    for (int i = call.line - 1; i >= 0; --i) {
        const Call& begun = calls[static_cast<std::size_t>(i)];
        if (begun.thread == call.thread)
            return begun.text.contains("sync(") && begun.text.contains(".db-wal>");
    }
    return false;
}

} // namespace

class DurabilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acknowledgedOnlyWhenOnDisk();
};

void DurabilityTest::acknowledgedOnlyWhenOnDisk()
{
    const QString strace = QStandardPaths::findExecutable(QStringLiteral("strace"));
    QVERIFY2(!strace.isEmpty(), "strace is not installed");
    QProcess trial;
    trial.start(strace, {"-o", "/dev/null", "true"});
    QVERIFY(trial.waitForFinished());
    if (trial.exitStatus() != QProcess::NormalExit || trial.exitCode() != 0)
        QSKIP(qPrintable("ptrace is not permitted: " + QString(trial.readAllStandardError())));

    QTemporaryDir folder;
    const QString tracePath = folder.filePath(QStringLiteral("trace"));
    ServerOptions options;
    options.wrapper = {
        strace,    "-f",  "-y",
        "-s",      "256", "-o",
        tracePath, "-e",  "trace=fdatasync,fsync,write,writev,sendto,sendmsg,recvfrom,read"};
    ServerProcess server(options);
    QVERIFY2(server.startAll(), qPrintable(server.complaint()));
    const auto orders = placeOrders(server, {"+12025550107"}, 1);
    QCOMPARE(orders.size(), std::size_t{1});
    const QByteArray event = succeededEvent("evt_durable", orders.front());
    const auto answer = server.post(
        "/webhooks/stripe", event,
        {{"Stripe-Signature", server.stripeSignature(event)}, {"X-Request-Id", "the-durable-one"}});
    QCOMPARE(answer.status, 200);
    QVERIFY(server.stopServer());

    QFile file(tracePath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const std::vector<Call> calls = callsIn(file.readAll());
    int asked = -1;
    int answered = -1;
    int synced = 0;
    for (const Call& call : calls) {
        if (asked < 0 && isRead(call) && call.text.contains("the-durable-one"))
            asked = call.line;
        else if (asked >= 0 && answered < 0 && isSyncedLog(calls, call))
            ++synced;
        // The answer's bytes begin to leave here, also where the line is finished later.
        else if (asked >= 0 && answered < 0 && isWrite(call) &&
                 call.text.contains("HTTP/1.1 200") && call.text.contains("the-durable-one"))
            answered = call.line;
    }
    QVERIFY2(asked >= 0, "the request is not in the trace");
    QVERIFY2(answered > asked, "the answer is not in the trace");
    QVERIFY2(synced > 0, "the answer left before the write-ahead log was on the disk");
}

QTEST_GUILESS_MAIN(DurabilityTest)
#include "tst_durability.moc"
