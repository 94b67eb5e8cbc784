// The real programs, as processes: the sandbox and the server on free loopback ports with a
// database in a folder of the test's. Thread: the test's. Failures are reported by complaint().
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace servery::testing {

struct ServerOptions
{
    bool withTwilio = true;
    bool withPayconiq = false; // Payconiq version 3 in Payconic's place
    int providerTimeoutSeconds = 20;
    // Before the program: strace and its arguments, for example.
    QStringList wrapper = {};
};

class ServerProcess
{
public:
    explicit ServerProcess(ServerOptions options = {});
    ~ServerProcess();

    // Starts the sandbox, fills the sample venues, starts the server, waits until it is ready.
    [[nodiscard]] bool startAll();
    [[nodiscard]] bool startServer();
    // SIGKILL, and waits for the end.
    void killServer();
    // SIGTERM, and waits for the end; false when it did not end by itself.
    [[nodiscard]] bool stopServer();
    // servery-server admin …; its standard output.
    [[nodiscard]] QByteArray admin(const QStringList& arguments, int* status = nullptr);
    // What a second server on the same database, at another port, says on standard error before it
    // ends; its status is -1 when it runs.
    [[nodiscard]] QByteArray secondServer(int* status);

    struct Answer
    {
        int status = 0;  // 0: none came
        QByteArray head; // status line and headers
        QByteArray body;
        [[nodiscard]] QJsonObject json() const;
        [[nodiscard]] QByteArray header(const QByteArray& name) const;
    };
    using Headers = QList<QPair<QByteArray, QByteArray>>;
    // One blocking request to the server, or to the sandbox.
    [[nodiscard]] Answer get(const QByteArray& path, const Headers& headers = {}) const;
    [[nodiscard]] Answer post(const QByteArray& path, const QByteArray& body,
                              const Headers& headers = {}) const;
    // The same with any method, and no header that is not given.
    [[nodiscard]] Answer send(const QByteArray& method, const QByteArray& path,
                              const QByteArray& body, const Headers& headers) const;
    [[nodiscard]] Answer sandboxGet(const QByteArray& path) const;
    Answer sandboxPost(const QByteArray& path, const QByteArray& body) const;

    [[nodiscard]] QByteArray stripeSignature(const QByteArray& body) const;
    // A demo staff member's access token.
    [[nodiscard]] QByteArray signIn(const char* username, const char* pin) const;
    // The menu's first item that needs no choice.
    [[nodiscard]] QByteArray plainItem() const;

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] quint16 sandboxPort() const { return m_sandboxPort; }
    [[nodiscard]] QString databasePath() const;
    // The server's own, also behind a wrapper; 0 when it does not run.
    [[nodiscard]] qint64 serverPid() const;
    // At once, without waiting for what it leads to.
    void signalServer(int signal) const;
    [[nodiscard]] const QString& complaint() const { return m_complaint; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    [[nodiscard]] QProcessEnvironment environment() const;
    [[nodiscard]] bool waitFor(QProcess& process, quint16 port, const QByteArray& path);
    [[nodiscard]] Answer request(quint16 port, const QByteArray& method, const QByteArray& path,
                                 const QByteArray& body, const Headers& headers) const;

    ServerOptions m_options;
    QTemporaryDir m_folder;
    quint16 m_port = 0;
    quint16 m_sandboxPort = 0;
    std::unique_ptr<QProcess> m_sandbox;
    std::unique_ptr<QProcess> m_server;
    QString m_complaint;
};

} // namespace servery::testing
