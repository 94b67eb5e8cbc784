// MoneyEntry: an amount that is typed digit by digit, filling from the right in minor units.
// Thread: the GUI thread. Units: minor units of the venue's currency.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace servery::app {

class MoneyEntry : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from the console's parts")
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY changed)

public:
    // As many as the server takes for cash.
    static constexpr qint64 largestCents = 99'999'999;

    explicit MoneyEntry(QObject* parent = nullptr) : QObject(parent) {}

    void setCurrency(const QByteArray& currency);
    [[nodiscard]] qint64 cents() const { return m_cents; }
    void setCents(qint64 cents);
    // As written: "$60.00".
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isEmpty() const { return m_cents == 0; }

    // "0" to "9", or "00". What would be too large is left out.
    Q_INVOKABLE void press(const QString& digits);
    Q_INVOKABLE void backspace();
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void changed();

private:
    QByteArray m_currency;
    qint64 m_cents = 0;
    bool m_startsAnew = false; // an amount that was set: the next digit begins a new one
};

} // namespace servery::app
