// LossyLine: a TCP line with faults. It listens on a loopback port and carries bytes to and from
// another one; while told so it holds them back, loses them, cuts what is open, or takes nobody in.
// TCP itself repairs what a network drops, so that a program sees a lossy network as delay, as a
// stream that ends in the middle, or as silence: those are the faults here. Thread: the test's.
#pragma once

#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <memory>
#include <vector>

namespace servery::testing {

class LossyLine : public QObject
{
    Q_OBJECT

public:
    enum class Fault {
        None,
        Holds,    // bytes wait, in both directions, and come later
        Swallows, // bytes are gone for good; the connection seems open to both
        Refuses,  // no new connection gets through
    };

    // Carries to this port of this machine.
    explicit LossyLine(quint16 to);

    [[nodiscard]] QUrl url() const;
    // None lets go of what was held.
    void setFault(Fault fault);
    // Ends everything that is open in the middle of whatever it says, as a reset.
    void cut();
    // After so many further bytes towards the console: cut, once.
    void cutAfter(qint64 bytesToConsole) { m_untilCut = bytesToConsole; }
    [[nodiscard]] bool hasCut() const { return m_untilCut < 0; }
    [[nodiscard]] int open() const { return static_cast<int>(m_pairs.size()); }
    // Bytes that are held back at the moment.
    [[nodiscard]] qint64 held() const;

private:
    struct Pair
    {
        QTcpSocket* console = nullptr;
        QTcpSocket* server = nullptr;
        QByteArray toConsole;
        QByteArray toServer;
    };

    void take();
    void carry(Pair& pair);
    void end(const Pair* pair);

    static constexpr qint64 never = Q_INT64_C(1) << 60;

    quint16 m_to;
    QTcpServer m_listener;
    Fault m_fault = Fault::None;
    qint64 m_untilCut = never;
    std::vector<std::unique_ptr<Pair>> m_pairs;
};

} // namespace servery::testing
