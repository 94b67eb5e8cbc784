// Photographs the screens with the scripted data of the design's pictures, without a display and
// without a graphics card: screens [name…]. The files land in $SERVERY_BINARY_DIR/screens, or in
// ./screens.
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QTimer>
#include <QTranslator>

#include <cstdio>

namespace {

struct Shot
{
    const char* scene;
    int width;
    int height;
};

constexpr Shot kShots[] = {
    {"kitchen", 1920, 1080},
    {"kitchen", 1366, 768},
    {"kitchen", 1280, 800},
    {"kitchen", 1080, 1920},
    {"kitchen", 3840, 2160},
    {"kitchen-offline", 1920, 1080},
    {"kitchen-recall", 1920, 1080},
    {"kitchen-states", 1920, 1080},
    {"kitchen-long", 1920, 1080},
    {"kitchen-expo", 1920, 1080},
    {"kitchen-expo", 1080, 1920},
    {"kitchen-menu", 1920, 1080},
    {"kitchen-empty", 1920, 1080},
    {"kitchen-fire", 1920, 1080},
    {"counter-code", 1366, 768},
    {"counter-code", 1280, 800},
    {"counter-code", 1920, 1080},
    {"counter-code", 1080, 1920},
    {"counter-entry", 1366, 768},
    {"counter-right", 1366, 768},
    {"counter-locked", 1366, 768},
    {"counter-table", 1366, 768},
    {"counter-cash", 1366, 768},
    {"counter-cash", 1280, 800},
    {"counter-cash", 1920, 1080},
    {"counter-cash", 1080, 1920},
    {"counter-cash-short", 1366, 768},
    {"counter-cash-tip", 1366, 768},
    {"counter-cash-tip", 1280, 800},
    {"counter-cash-tip", 1080, 1920},
    {"counter-credit", 1366, 768},
    {"counter-credit", 1080, 1920},
    {"counter-credit-find", 1366, 768},
    {"counter-credit-pay", 1366, 768},
    {"counter-drawer", 1366, 768},
    {"counter-drawer", 1920, 1080},
    {"counter-drawer-count", 1366, 768},
    {"counter-drawer-home", 1366, 768},
    {"counter-drawer-home", 1920, 1080},
    {"counter-drawer-open", 1366, 768},
    {"counter-drawer-payout", 1366, 768},
    {"counter-new", 1366, 768},
    {"counter-new", 1920, 1080},
    {"counter-new-dish", 1366, 768},
    {"counter-refund", 1366, 768},
    {"counter-refund", 1920, 1080},
    {"counter-refund-amount", 1366, 768},
    {"counter-refund-locked", 1366, 768},
    {"counter-refund-credit", 1366, 768},
    {"manager-today", 1366, 768},
    {"manager-today", 1920, 1080},
    {"manager-payouts", 1366, 768},
    {"manager-payouts", 1920, 1080},
    {"manager-entry", 1366, 768},
    {"manager-stopped", 1366, 768},
    {"manager-money", 1366, 768},
    {"manager-money", 1080, 1920},
    {"counter-bank", 1366, 768},
    {"counter-bank", 1080, 1920},
    {"counter-bank-files", 1366, 768},
    {"counter-bank-seen", 1366, 768},
    {"counter-bank-noted", 1366, 768},
    {"counter-bank-columns", 1366, 768},
    {"counter-bank-elsewhere", 1366, 768},
    {"manager-trail", 1366, 768},
    {"manager-trail", 1080, 1920},
    {"manager-drawer", 1366, 768},
    {"manager-order", 1366, 768},
    {"manager-profit", 1366, 768},
    {"manager-profit", 1920, 1080},
    {"manager-profit", 1080, 1920},
    {"manager-tips", 1366, 768},
    {"counter-drawer-report", 1366, 768},
    {"manager-ledger", 1366, 768},
    {"manager-ledger", 1920, 1080},
    {"kitchen-changed", 1920, 1080},
    {"panel-stock", 1920, 1080},
    {"panel-stock", 1280, 800},
    {"panel-ordering", 1920, 1080},
    {"panel-settings", 1366, 768},
    {"panel-plan", 1920, 1080},
    {"panel-plan", 1280, 800},
    {"panel-plan-dishes-ask", 1366, 768},
    {"panel-plan-dishes", 1920, 1080},
    {"panel-plan-courses", 1366, 768},
    {"panel-takeoff", 1920, 1080},
    {"panel-takeoff", 1280, 800},
    {"panel-takeoff-refused", 1366, 768},
    {"panel-takeoff-done", 1366, 768},
    {"counter-later", 1366, 768},
    {"counter-later", 1280, 800},
    {"counter-later", 1920, 1080},
    {"board", 1920, 1080},
    {"board", 1080, 1920},
    {"board-old", 1920, 1080},
    {"counter-printer", 1366, 768},
    {"kitchen-printer", 1920, 1080},
    {"device-general", 1366, 768},
    {"device-sound", 1366, 768},
    {"device-printers", 1366, 768},
    {"device-printers", 1080, 1920},
    {"device-printers-form", 1366, 768},
    {"device-keys", 1366, 768},
    {"device-scanner", 1366, 768},
    {"signin", 1366, 768},
    {"signin", 1080, 1920},
    {"signin", 1920, 1080},
};

// Long enough for what moves to have come to rest.
constexpr int kRestMs = 700;

bool photograph(const Shot& shot, const QString& folder)
{
    QQuickView view;
    view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.resize(shot.width, shot.height);
    view.setInitialProperties({{QStringLiteral("name"), QString::fromLatin1(shot.scene)}});
    view.setSource(QUrl(QStringLiteral("qrc:/scenes/scene.qml")));
    if (view.status() != QQuickView::Ready) {
        for (const QQmlError& error : view.errors())
            std::fprintf(stderr, "%s\n", qPrintable(error.toString()));
        return false;
    }
    view.show();
    QEventLoop loop;
    QTimer::singleShot(kRestMs, &loop, &QEventLoop::quit);
    loop.exec();
    const QString file = QStringLiteral("%1/%2-%3x%4.png")
                             .arg(folder, QString::fromLatin1(shot.scene))
                             .arg(shot.width)
                             .arg(shot.height);
    return view.grabWindow().save(file);
}

} // namespace

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (qEnvironmentVariableIsEmpty("QT_QUICK_BACKEND"))
        qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication app(argc, argv);
    // English has its plural forms in a file like every other language.
    QTranslator words;
    if (words.load(QStringLiteral(SERVERY_WORDS "/servery_en")))
        QCoreApplication::installTranslator(&words);
    const QString base = qEnvironmentVariable("SERVERY_BINARY_DIR", QStringLiteral("."));
    const QString folder = base + QStringLiteral("/screens");
    if (!QDir().mkpath(folder))
        return 1;
    const QStringList wanted = app.arguments().mid(1);
    int failures = 0;
    for (const Shot& shot : kShots) {
        const QString name = QString::fromLatin1(shot.scene);
        if (!wanted.isEmpty() && !wanted.contains(name))
            continue;
        if (!photograph(shot, folder))
            ++failures;
    }
    return failures;
}
