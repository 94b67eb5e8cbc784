// PaintReporter: tells the server which event is on the glass. What a window shows is noted while
// its frame is put together and sent only after that very frame was swapped, so "painted" is never
// said of something that was merely received. Thread: the GUI thread; what a window's signals bring
// from the thread that renders is taken over from there. Source: `painted` of servery.v1.
#pragma once

#include "core/protocol/messages.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

class QQuickWindow;

namespace servery::app {

class ServerLink;

class PaintReporter : public QObject
{
    Q_OBJECT

public:
    // Between two reports; keeps many small frames under the server's message rate.
    static constexpr int pauseMs = 100;

    // What the screen stands for at this moment; nothing while newcomers have no place yet.
    using Picture = std::function<std::optional<protocol::Painted>()>;

    PaintReporter(ServerLink& link, Picture picture, QObject* parent = nullptr);

    void watch(QQuickWindow* window);
    // What the next frame may be put together from has changed: asks for one.
    void wantFrame();

    // A frame is put together now, and was swapped. A window's signals lead here, and so do tests.
    void frameBegins();
    void frameSwapped();

private:
    void take(const protocol::Painted& picture);
    void flush();

    ServerLink& m_link;
    Picture m_picture;
    QPointer<QQuickWindow> m_window;
    // Of the frame between its beginning and its swap; touched by one thread only, the one that
    // renders, while the GUI thread is held or is the same.
    std::optional<protocol::Painted> m_rendering;
    std::optional<protocol::Painted> m_painted; // waits for the pause to be over
    QTimer m_pause;
};

} // namespace servery::app
