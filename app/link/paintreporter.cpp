#include "app/link/paintreporter.h"

#include "app/link/serverlink.h"

#include <QQuickWindow>

#include <utility>

namespace servery::app {

PaintReporter::PaintReporter(ServerLink& link, Picture picture, QObject* parent)
    : QObject(parent), m_link(link), m_picture(std::move(picture))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PaintReporter::flush);
    connect(&m_link, &ServerLink::heardMore, this, &PaintReporter::wantFrame);
    connect(&m_link, &ServerLink::connectedChanged, this, &PaintReporter::wantFrame);
}

void PaintReporter::watch(QQuickWindow* window)
{
    if (m_window != nullptr)
        m_window->disconnect(this);
    m_window = window;
    if (window == nullptr)
        return;
    // Both on the thread that renders. The GUI thread is held during the first of them.
    connect(window, &QQuickWindow::beforeSynchronizing, this, &PaintReporter::frameBegins,
            Qt::DirectConnection);
    connect(window, &QQuickWindow::frameSwapped, this, &PaintReporter::frameSwapped,
            Qt::DirectConnection);
    wantFrame();
}

void PaintReporter::wantFrame()
{
    if (m_window != nullptr)
        m_window->update();
}

void PaintReporter::frameBegins()
{
    m_rendering = m_picture();
}

void PaintReporter::frameSwapped()
{
    if (!m_rendering)
        return;
    QMetaObject::invokeMethod(
        this, [this, picture = *std::exchange(m_rendering, {})] { take(picture); },
        Qt::AutoConnection);
}

void PaintReporter::take(const protocol::Painted& picture)
{
    m_painted = picture;
    if (!m_pause.isActive())
        flush();
}

void PaintReporter::flush()
{
    if (m_painted && m_link.sendPainted(*std::exchange(m_painted, {})))
        m_pause.start();
}

} // namespace servery::app
