// KeyPace: whether a press of a key counts. A bump bar's keys bounce, and a cook hits twice: the
// same key counts again only after a while; another key counts at once. Measured by the clock that
// never goes back, so that setting the device's time neither lets a bounce through nor holds a key.
// One for each window: each has a bar of its own. Thread: the GUI thread.
#pragma once

#include "core/base/clock.h"

#include <QHash>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace servery::app {

class KeyPace : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Console")

public:
    static constexpr std::int64_t againMs = 400;

    explicit KeyPace(const Clock& clock, QObject* parent = nullptr);

    // Takes note of a press that counts. Auto-repeat is the caller's to leave out.
    Q_INVOKABLE bool counts(int key);

private:
    const Clock& m_clock;
    QHash<int, std::int64_t> m_counted; // by Qt::Key: when, monotonic milliseconds
};

} // namespace servery::app
