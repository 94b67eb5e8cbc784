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
}

} // namespace servery::app
