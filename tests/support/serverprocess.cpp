#include "tests/support/serverprocess.h"

#include "core/crypto/hmac.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>

#include <csignal>

namespace servery::testing {

namespace {

constexpr int startMs = 60'000;
constexpr int answerMs = 30'000;
constexpr const char* webhookSecret = "whsec_of_the_flow_tests";
constexpr const char* payconicSecret = "payconic_secret_of_the_flow_tests";
constexpr const char* payconicMerchant = "mer_flow";
constexpr const char* twilioSid = "AC00000000000000000000000000000001";
constexpr const char* twilioToken = "token_of_the_flow_tests";

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost, 0);
    return probe.serverPort();
}

QString program(const char* name)
{
    return qEnvironmentVariable("SERVERY_BINARY_DIR") + QLatin1String("/bin/") +
           QLatin1String(name);
}

} // namespace

ServerProcess::ServerProcess(ServerOptions options)
    : m_options(std::move(options)),
      m_port(freePort()),
      m_sandboxPort(freePort()),
      m_sandbox(std::make_unique<QProcess>()),
      m_server(std::make_unique<QProcess>())
{}

ServerProcess::~ServerProcess()
{
    killServer();
    m_sandbox->kill();
    m_sandbox->waitForFinished();
}

QUrl ServerProcess::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
}

QString ServerProcess::databasePath() const
{
    return m_folder.filePath(QStringLiteral("servery.db"));
}

QProcessEnvironment ServerProcess::environment() const
{
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    const QString sandbox = QStringLiteral("http://127.0.0.1:%1").arg(m_sandboxPort);
    all.insert(QStringLiteral("SERVERY_LISTEN"), QStringLiteral("127.0.0.1:%1").arg(m_port));
    all.insert(QStringLiteral("SERVERY_PUBLIC_URL"),
               QStringLiteral("http://127.0.0.1:%1").arg(m_port));
    all.insert(QStringLiteral("SERVERY_DATABASE"), QLatin1String("sqlite:") + databasePath());
    all.insert(QStringLiteral("SERVERY_OTP_PEPPER"), QString(40, QLatin1Char('p')));
    all.insert(QStringLiteral("SERVERY_TOKEN_KEY"), QString(40, QLatin1Char('k')));
    all.insert(QStringLiteral("STRIPE_SECRET_KEY"), QStringLiteral("sk_test_flow"));
    all.insert(QStringLiteral("STRIPE_WEBHOOK_SECRET"), QLatin1String(webhookSecret));
    all.insert(QStringLiteral("STRIPE_API_URL"), sandbox);
    if (m_options.withTwilio) {
        all.insert(QStringLiteral("TWILIO_ACCOUNT_SID"), QLatin1String(twilioSid));
        all.insert(QStringLiteral("TWILIO_AUTH_TOKEN"), QLatin1String(twilioToken));
        all.insert(QStringLiteral("TWILIO_FROM"), QStringLiteral("+15005550006"));
        all.insert(QStringLiteral("TWILIO_API_URL"), sandbox);
        all.insert(QStringLiteral("TWILIO_MESSAGES_PER_SECOND"), QStringLiteral("1000"));
        all.insert(QStringLiteral("TWILIO_CALLS_PER_SECOND"), QStringLiteral("100"));
    }
    all.insert(QStringLiteral("SERVERY_PROVIDER_TIMEOUT_SECONDS"),
               QString::number(m_options.providerTimeoutSeconds));
    all.insert(QStringLiteral("PAYCONIC_API_KEY"), QStringLiteral("pck_flow"));
    all.insert(QStringLiteral("PAYCONIC_MERCHANT_ID"), QLatin1String(payconicMerchant));
    if (m_options.withPayconiq) {
        all.insert(QStringLiteral("PAYCONIC_PROTOCOL"), QStringLiteral("payconiq-v3"));
        all.insert(QStringLiteral("PAYCONIC_API_URL"), sandbox + QLatin1String("/payconiq/v3"));
        all.insert(QStringLiteral("PAYCONIC_JWKS_URL"),
                   sandbox + QLatin1String("/payconiq/certificates"));
    } else {
        all.insert(QStringLiteral("PAYCONIC_API_URL"), sandbox + QLatin1String("/payconic"));
        all.insert(QStringLiteral("PAYCONIC_WEBHOOK_SECRET"), QLatin1String(payconicSecret));
    }
    return all;
}

bool ServerProcess::waitFor(QProcess& process, quint16 port, const QByteArray& path)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < startMs) {
        // Waiting for the process to end is the pause between two looks.
        if (process.waitForFinished(20)) {
            m_complaint = process.program() + QLatin1String(" ended: ") +
                          QString::fromUtf8(process.readAllStandardError());
            return false;
        }
        if (request(port, "GET", path, {}, {}).status == 200)
            return true;
    }
    m_complaint = process.program() + QLatin1String(" did not become ready");
    return false;
}

bool ServerProcess::startAll()
{
    const QString server = QStringLiteral("http://127.0.0.1:%1").arg(m_port);
    m_sandbox->setStandardErrorFile(m_folder.filePath(QStringLiteral("sandbox.log")));
    m_sandbox->start(program("servery-sandbox"),
                     {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(m_sandboxPort),
                      QStringLiteral("--stripe-webhook-url"),
                      server + QLatin1String("/webhooks/stripe"),
                      QStringLiteral("--stripe-webhook-secret"), QLatin1String(webhookSecret),
                      QStringLiteral("--payconic-webhook-secret"), QLatin1String(payconicSecret),
                      QStringLiteral("--payconic-profile"), QLatin1String(payconicMerchant),
                      QStringLiteral("--payconic-settle-ms"), QStringLiteral("100"),
                      QStringLiteral("--stripe-settle-ms"), QStringLiteral("100"),
                      QStringLiteral("--twilio-auth-token"), QLatin1String(twilioToken),
                      QStringLiteral("--twilio-account-sid"), QLatin1String(twilioSid)});
    if (!m_sandbox->waitForStarted()) {
        m_complaint = QStringLiteral("servery-sandbox cannot be started");
        return false;
    }
    if (!waitFor(*m_sandbox, m_sandboxPort, "/phones"))
        return false;
    int status = -1;
    (void)admin({QStringLiteral("demo")}, &status);
    if (status != 0) {
        m_complaint = QStringLiteral("admin demo ended with %1").arg(status);
        return false;
    }
    return startServer();
}

bool ServerProcess::startServer()
{
    m_server = std::make_unique<QProcess>();
    m_server->setProcessEnvironment(environment());
    m_server->setStandardErrorFile(m_folder.filePath(QStringLiteral("server.log")),
                                   QIODevice::Append);
    QStringList command = m_options.wrapper;
    command.append(program("servery-server"));
    const QString first = command.takeFirst();
    m_server->start(first, command);
    return m_server->waitForStarted() && waitFor(*m_server, m_port, "/readyz");
}

qint64 ServerProcess::serverPid() const
{
    const qint64 pid = m_server->processId();
    if (m_options.wrapper.isEmpty() || pid == 0)
        return pid;
    QFile children(QStringLiteral("/proc/%1/task/%1/children").arg(pid));
    const QByteArray first = children.open(QIODevice::ReadOnly)
                                 ? children.readAll().split(' ').constFirst()
                                 : QByteArray();
    return first.isEmpty() ? pid : first.toLongLong();
}

void ServerProcess::signalServer(int signal) const
{
    if (const qint64 pid = serverPid(); pid > 0)
        ::kill(static_cast<pid_t>(pid), signal);
}

void ServerProcess::killServer()
{
    signalServer(SIGKILL);
    m_server->waitForFinished();
}

bool ServerProcess::stopServer()
{
    signalServer(SIGTERM);
    return m_server->waitForFinished() && m_server->exitStatus() == QProcess::NormalExit;
}

QByteArray ServerProcess::admin(const QStringList& arguments, int* status)
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(program("servery-server"), QStringList{QStringLiteral("admin")} + arguments);
    process.waitForFinished(startMs);
    if (status != nullptr)
        *status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return process.readAllStandardOutput();
}

QByteArray ServerProcess::secondServer(int* status)
{
    QProcess process;
    QProcessEnvironment elsewhere = environment();
    elsewhere.insert(QStringLiteral("SERVERY_LISTEN"), QStringLiteral("127.0.0.1:0"));
    process.setProcessEnvironment(elsewhere);
    process.start(program("servery-server"), QStringList());
    const bool hasEnded = process.waitForFinished(startMs);
    *status = hasEnded && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return process.readAllStandardError();
}

QJsonObject ServerProcess::Answer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

ServerProcess::Answer ServerProcess::request(quint16 port, const QByteArray& method,
                                             const QByteArray& path, const QByteArray& body,
                                             const Headers& headers) const
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    if (!socket.waitForConnected(answerMs))
        return {};
    QByteArray head =
        method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) +
        "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const auto& [name, value] : headers)
        head += name + ": " + value + "\r\n";
    socket.write(head + "\r\n" + body);
    QByteArray all;
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(answerMs))
        all += socket.readAll();
    all += socket.readAll();
    const qsizetype end = all.indexOf("\r\n\r\n");
    if (end < 0 || !all.startsWith("HTTP/1.1 "))
        return {};
    return {all.mid(9, 3).toInt(), all.left(end), all.mid(end + 4)};
}

QByteArray ServerProcess::Answer::header(const QByteArray& name) const
{
    for (const QByteArray& line : head.split('\n'))
        if (line.left(name.size() + 1).compare(name + ':', Qt::CaseInsensitive) == 0)
            return line.mid(name.size() + 1).trimmed();
    return {};
}

ServerProcess::Answer ServerProcess::send(const QByteArray& method, const QByteArray& path,
                                          const QByteArray& body, const Headers& headers) const
{
    return request(m_port, method, path, body, headers);
}

ServerProcess::Answer ServerProcess::get(const QByteArray& path, const Headers& headers) const
{
    return request(m_port, "GET", path, {}, headers);
}

ServerProcess::Answer ServerProcess::post(const QByteArray& path, const QByteArray& body,
                                          const Headers& headers) const
{
    Headers all = headers;
    all.append(qMakePair(QByteArray("Content-Type"), QByteArray("application/json")));
    return request(m_port, "POST", path, body, all);
}

ServerProcess::Answer ServerProcess::sandboxGet(const QByteArray& path) const
{
    return request(m_sandboxPort, "GET", path, {}, {});
}

ServerProcess::Answer ServerProcess::sandboxPost(const QByteArray& path,
                                                 const QByteArray& body) const
{
    return request(m_sandboxPort, "POST", path, body, {{"Content-Type", "application/json"}});
}

QByteArray ServerProcess::stripeSignature(const QByteArray& body) const
{
    const QByteArray at = QByteArray::number(QDateTime::currentSecsSinceEpoch());
    return "t=" + at + ",v1=" + crypto::toHex(crypto::hmacSha256(webhookSecret, {at, ".", body}));
}

QByteArray ServerProcess::signIn(const char* username, const char* pin) const
{
    const QJsonObject body{{QLatin1String("storeSlug"), QLatin1String("demo")},
                           {QLatin1String("username"), QLatin1String(username)},
                           {QLatin1String("pin"), QLatin1String(pin)}};
    return post("/api/staff/login", QJsonDocument(body).toJson())
        .json()
        .value(QLatin1String("accessToken"))
        .toString()
        .toLatin1();
}

QByteArray ServerProcess::plainItem() const
{
    const QJsonObject menu = get("/api/stores/demo/menu").json();
    for (const QJsonValue& category : menu.value(QLatin1String("categories")).toArray())
        for (const QJsonValue& item : category[QLatin1String("items")].toArray()) {
            bool needsChoice = false;
            for (const QJsonValue& group : item[QLatin1String("modifierGroups")].toArray())
                needsChoice = needsChoice || group[QLatin1String("minChoices")].toInt() > 0;
            if (!needsChoice)
                return item[QLatin1String("id")].toString().toLatin1();
        }
    return {};
}

} // namespace servery::testing
