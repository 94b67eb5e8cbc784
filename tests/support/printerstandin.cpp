#include "tests/support/printerstandin.h"

#include "tests/support/receiptdecoder.h"

#include <QTcpSocket>

namespace servery::testing {

PrinterStandIn::PrinterStandIn()
{
    connect(&m_server, &QTcpServer::newConnection, this, &PrinterStandIn::onConnection);
    plugIn();
}

void PrinterStandIn::unplug()
{
    m_server.close();
    reset();
}

void PrinterStandIn::plugIn()
{
    if (!m_server.listen(QHostAddress::LocalHost, m_port))
        qFatal("The stand-in printer has no port");
    m_port = m_server.serverPort();
}

void PrinterStandIn::reset()
{
    m_rest.clear();
    m_buffer.clear();
    if (m_socket == nullptr)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket->deleteLater();
    m_socket = nullptr;
}

void PrinterStandIn::setPaper(bool isThere)
{
    m_hasPaper = isThere;
    m_paperLeft.reset();
    printBuffered();
}

void PrinterStandIn::setCoverOpen(bool isOpen)
{
    m_isCoverOpen = isOpen;
    printBuffered();
}

void PrinterStandIn::onConnection()
{
    while (QTcpSocket* socket = m_server.nextPendingConnection()) {
        ++m_connections;
        // Like most of them it serves one at a time; what was buffered is still printed.
        if (m_socket != nullptr)
            m_socket->deleteLater();
        m_socket = socket;
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_rest.clear();
        connect(socket, &QTcpSocket::readyRead, this, &PrinterStandIn::onBytes);
    }
}

void PrinterStandIn::onBytes()
{
    if (m_isHung || m_socket == nullptr)
        return;
    for (const EscPosToken& token : tokens(m_socket->readAll(), m_rest)) {
        if (token.name == "\x10\x04")
            answerRealTime(token.bytes[2]);
        else
            m_buffer.append(token.bytes);
    }
    printBuffered();
}

void PrinterStandIn::printBuffered()
{
    while (!m_buffer.isEmpty() && !isStopped()) {
        const QByteArray bytes = m_buffer.takeFirst();
        if (bytes.startsWith("\x1Dr")) {
            if (std::exchange(m_resetsBeforeProcessed, false)) {
                reset();
                return;
            }
            if (m_tellsStatus && m_socket != nullptr)
                m_socket->write(QByteArray(1, m_isPaperLow ? '\x03' : '\0'));
            continue;
        }
        m_paper += bytes;
        if (bytes.startsWith("\x1DV")) {
            m_slips.append(m_paper);
            m_paper.clear();
        } else if (bytes.startsWith("\x1Bp")) {
            ++m_drawerOpenings;
            m_paper.clear();
        }
        if (m_paperLeft && (*m_paperLeft -= bytes.size()) < 0) {
            m_paperLeft.reset();
            m_hasPaper = false;
        }
        if (m_resetAfter && (*m_resetAfter -= bytes.size()) < 0) {
            m_resetAfter.reset();
            reset();
        }
    }
}

void PrinterStandIn::answerRealTime(int query)
{
    if (!m_tellsStatus)
        return;
    int byte = 0x12;
    if (query == 1 && isStopped())
        byte += 0x08;
    if (query == 2)
        byte += (m_isCoverOpen ? 0x04 : 0) + (m_hasPaper ? 0 : 0x20);
    if (query == 4)
        byte += (m_isPaperLow ? 0x0C : 0) + (m_hasPaper ? 0 : 0x60);
    m_socket->write(QByteArray(1, static_cast<char>(byte)));
}

void PrinterStandIn::sayUnasked()
{
    if (m_socket == nullptr)
        return;
    QByteArray block(4, '\0');
    block[0] = static_cast<char>(0x10 + (isStopped() ? 0x08 : 0) + (m_isCoverOpen ? 0x20 : 0));
    block[2] = static_cast<char>((m_isPaperLow ? 0x03 : 0) + (m_hasPaper ? 0 : 0x0C));
    m_socket->write(block);
}

} // namespace servery::testing
