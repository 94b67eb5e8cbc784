#include "app/printing/printerport.h"

#include "app/printing/devicefile.h"

#include <QSerialPort>
#include <QTcpSocket>

namespace servery::app {
namespace {

class NetworkPort final : public PrinterPort
{
public:
    explicit NetworkPort(const PrinterSettings& settings)
        : m_host(settings.address), m_port(static_cast<quint16>(settings.port))
    {
        connect(&m_socket, &QTcpSocket::connected, this, [this] {
            m_isOpen = true;
            // A question of three bytes does not wait for what was sent before it.
            m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
            Q_EMIT opened();
        });
        connect(&m_socket, &QTcpSocket::readyRead, this,
                [this] { Q_EMIT received(m_socket.readAll()); });
        connect(&m_socket, &QTcpSocket::bytesWritten, this, &PrinterPort::written);
        connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] {
            const bool wasOpen = m_isOpen;
            close();
            Q_EMIT failed(wasOpen ? PrinterTrouble::ConnectionLost : PrinterTrouble::Unreachable);
        });
    }
    ~NetworkPort() override { m_socket.disconnect(this); }
    void open() override
    {
        m_isOpen = false;
        m_socket.abort();
        m_socket.connectToHost(m_host, m_port);
    }
    void write(const QByteArray& bytes) override { m_socket.write(bytes); }
    [[nodiscard]] qint64 unsentBytes() const override { return m_socket.bytesToWrite(); }
    void close() override
    {
        m_isOpen = false;
        m_socket.blockSignals(true);
        if (m_socket.bytesToWrite() == 0 && m_socket.state() == QTcpSocket::ConnectedState)
            m_socket.disconnectFromHost();
        else
            m_socket.abort();
        m_socket.blockSignals(false);
    }

private:
    QTcpSocket m_socket;
    QString m_host;
    quint16 m_port;
    bool m_isOpen = false;
};

class SerialLine final : public PrinterPort
{
public:
    explicit SerialLine(const PrinterSettings& settings)
    {
        m_line.setPortName(settings.address);
        m_line.setBaudRate(settings.baudRate);
        m_line.setFlowControl(QSerialPort::HardwareControl);
        connect(&m_line, &QSerialPort::readyRead, this,
                [this] { Q_EMIT received(m_line.readAll()); });
        connect(&m_line, &QSerialPort::bytesWritten, this, &PrinterPort::written);
        connect(&m_line, &QSerialPort::errorOccurred, this, [this](QSerialPort::SerialPortError e) {
            if (e == QSerialPort::NoError || !m_line.isOpen())
                return;
            close();
            Q_EMIT failed(PrinterTrouble::ConnectionLost);
        });
    }
    ~SerialLine() override { m_line.disconnect(this); }
    void open() override
    {
        const bool isOpen = m_line.open(QIODevice::ReadWrite);
        QMetaObject::invokeMethod(
            this,
            [this, isOpen] {
                if (isOpen)
                    Q_EMIT opened();
                else
                    Q_EMIT failed(PrinterTrouble::Unreachable);
            },
            Qt::QueuedConnection);
    }
    void write(const QByteArray& bytes) override { m_line.write(bytes); }
    [[nodiscard]] qint64 unsentBytes() const override { return m_line.bytesToWrite(); }
    void close() override
    {
        if (m_line.isOpen())
            m_line.close();
    }

private:
    QSerialPort m_line;
};

} // namespace

std::unique_ptr<PrinterPort> makePort(const PrinterSettings& settings)
{
    switch (settings.kind) {
    case PrinterKind::Network:
        return std::make_unique<NetworkPort>(settings);
    case PrinterKind::Serial:
        return std::make_unique<SerialLine>(settings);
    case PrinterKind::Usb:
    case PrinterKind::System:
    case PrinterKind::Pdf:
        break;
    }
    return std::make_unique<DeviceFile>(settings.address);
}

} // namespace servery::app
