#include "tests/support/lossyline.h"

#include <algorithm>

namespace servery::testing {

LossyLine::LossyLine(quint16 to) : m_to(to)
{
    connect(&m_listener, &QTcpServer::newConnection, this, &LossyLine::take);
    if (!m_listener.listen(QHostAddress::LocalHost))
        qFatal("The line cannot listen");
}

QUrl LossyLine::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_listener.serverPort()));
}

void LossyLine::setFault(Fault fault)
{
    m_fault = fault;
    // Carrying may end a pair, which then leaves the list.
    std::vector<Pair*> all;
    for (const auto& pair : m_pairs)
        all.push_back(pair.get());
    for (Pair* pair : all)
        carry(*pair);
}

qint64 LossyLine::held() const
{
    qint64 bytes = 0;
    for (const auto& pair : m_pairs)
        bytes += pair->toConsole.size() + pair->toServer.size();
    return bytes;
}

void LossyLine::take()
{
    while (QTcpSocket* console = m_listener.nextPendingConnection()) {
        if (m_fault == Fault::Refuses) {
            console->abort();
            console->deleteLater();
            continue;
        }
        m_pairs.push_back(std::make_unique<Pair>());
        Pair* pair = m_pairs.back().get();
        pair->console = console;
        pair->server = new QTcpSocket(this);
        console->setParent(this);
        for (QTcpSocket* socket : {pair->console, pair->server}) {
            connect(socket, &QTcpSocket::readyRead, this, [this, pair] { carry(*pair); });
            connect(socket, &QTcpSocket::disconnected, this, [this, pair] { end(pair); });
            connect(socket, &QTcpSocket::errorOccurred, this, [this, pair] { end(pair); });
        }
        connect(pair->server, &QTcpSocket::connected, this, [this, pair] { carry(*pair); });
        pair->server->connectToHost(QHostAddress::LocalHost, m_to);
    }
}

void LossyLine::carry(Pair& pair)
{
    pair.toServer += pair.console->readAll();
    pair.toConsole += pair.server->readAll();
    if (m_fault == Fault::Holds)
        return;
    if (m_fault == Fault::Swallows) {
        pair.toServer.clear();
        pair.toConsole.clear();
        return;
    }
    if (pair.server->state() == QAbstractSocket::ConnectedState)
        pair.server->write(std::exchange(pair.toServer, {}));
    const bool cuts = m_untilCut >= 0 && pair.toConsole.size() > m_untilCut;
    if (cuts)
        pair.toConsole.truncate(m_untilCut);
    m_untilCut -= m_untilCut == never ? 0 : pair.toConsole.size();
    pair.console->write(std::exchange(pair.toConsole, {}));
    if (!cuts)
        return;
    pair.console->flush();
    m_untilCut = -1;
    end(&pair);
}

void LossyLine::end(const Pair* pair)
{
    const auto found = std::find_if(m_pairs.begin(), m_pairs.end(),
                                    [pair](const auto& each) { return each.get() == pair; });
    if (found == m_pairs.end())
        return;
    const std::unique_ptr<Pair> gone = std::move(*found);
    m_pairs.erase(found);
    for (QTcpSocket* socket : {gone->console, gone->server}) {
        socket->disconnect(this);
        // Behind what was already handed over to the other end.
        socket->flush();
        socket->abort();
        socket->deleteLater();
    }
}

void LossyLine::cut()
{
    while (!m_pairs.empty())
        end(m_pairs.back().get());
}

} // namespace servery::testing
