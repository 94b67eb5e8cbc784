#include "app/process.h"

#include <QFont>
#include <QGuiApplication>
#include <QQuickStyle>

namespace servery::app {

void prepareProcess()
{
    QFont font = QGuiApplication::font();
    font.setFamilies({QStringLiteral("Inter")});
    QGuiApplication::setFont(font);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    // Qt waits 5 ms before it draws what changed, in case more does. On a screen that answers a key
    // within 16 ms that is a third of the time, and what one event changes is changed at once.
    if (!qEnvironmentVariableIsSet("QT_QPA_UPDATE_IDLE_TIME"))
        qputenv("QT_QPA_UPDATE_IDLE_TIME", "1");
}

} // namespace servery::app
