// A receipt printer of the test's own on a loopback port. It speaks the part of ESC/POS that a
// printer answers to, and can run out of paper (also in the middle), stop answering, drop the
// connection, or never tell its status. What it has printed is kept one slip a cut.
// Thread: the test's.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTcpServer>

#include <optional>

class QTcpSocket;

namespace servery::testing {

class PrinterStandIn : public QObject
{
    Q_OBJECT

public:
    PrinterStandIn();

    [[nodiscard]] quint16 port() const { return m_port; }
    // No longer reachable, and reachable again at the same port.
    void unplug();
    void plugIn();

    // What follows is waited with until there is paper again.
    void setPaper(bool isThere);
    void setPaperLow(bool isLow) { m_isPaperLow = isLow; }
    void setCoverOpen(bool isOpen);
    // After so many bytes of what is to be printed the roll ends.
    void endPaperAfter(qint64 bytes) { m_paperLeft = bytes; }
    // Takes connections and bytes, and does nothing with them.
    void setHung(bool isHung) { m_isHung = isHung; }
    void setTellsStatus(bool tells) { m_tellsStatus = tells; }
    // After so many bytes of what is to be printed the connection is reset.
    void resetAfter(qint64 bytes) { m_resetAfter = bytes; }
    // The last answer, that everything is printed, is lost with the connection.
    void resetBeforeProcessed() { m_resetsBeforeProcessed = true; }
    // Sends a status of four bytes that nobody asked for.
    void sayUnasked();

    // One entry a slip that was cut, or a drawer that was opened: the bytes as they came.
    [[nodiscard]] const QList<QByteArray>& slips() const { return m_slips; }
    // What came out since the last cut.
    [[nodiscard]] QByteArray paperBegun() const { return m_paper; }
    [[nodiscard]] int drawerOpenings() const { return m_drawerOpenings; }
    [[nodiscard]] int connections() const { return m_connections; }

private:
    void onConnection();
    void onBytes();
    void printBuffered();
    void answerRealTime(int query);
    void reset();
    [[nodiscard]] bool isStopped() const { return !m_hasPaper || m_isCoverOpen; }

    QTcpServer m_server;
    QTcpSocket* m_socket = nullptr;
    quint16 m_port = 0;
    QByteArray m_rest;
    QList<QByteArray> m_buffer; // commands and letters that are not printed yet
    QByteArray m_paper;
    QList<QByteArray> m_slips;
    std::optional<qint64> m_paperLeft;
    std::optional<qint64> m_resetAfter;
    bool m_resetsBeforeProcessed = false;
    bool m_hasPaper = true;
    bool m_isPaperLow = false;
    bool m_isCoverOpen = false;
    bool m_isHung = false;
    bool m_tellsStatus = true;
    int m_drawerOpenings = 0;
    int m_connections = 0;
};

} // namespace servery::testing
