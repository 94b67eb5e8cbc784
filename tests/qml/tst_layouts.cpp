// Every screen at every size it is made for, in languages with long words and one that is read from
// right to left, and with the text half as large again: no word is cut off but names, no number, no
// allergy and no note at all, nothing leaves the window, no two texts of one place lie on one
// another; every control is large enough, has a name and is reached by the keyboard. The pictures
// are kept in <build>/layouts.
#include "tests/qml/layoutfaults.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QTest>
#include <QTranslator>

namespace {

struct Size
{
    int width;
    int height;
};

constexpr Size sizes[] = {{1280, 800}, {1366, 768}, {1920, 1080}, {3840, 2160}, {1080, 1920}};
// The kitchen is the dark theme, the counter and the sign-in the light one.
constexpr const char* scenes[] = {
    "kitchen",      "kitchen-expo",   "kitchen-offline",     "counter-entry", "counter-table",
    "counter-cash", "counter-drawer", "counter-drawer-home", "signin",        "board-old"};
// Made of rows that scroll: the narrowest sizes say it all.
constexpr Size narrowSizes[] = {{1280, 800}, {1080, 1920}};
constexpr const char* scrollingScenes[] = {
    "counter-large", "panel-stock",       "panel-ordering",     "panel-settings",
    "panel-plan",    "panel-plan-dishes", "panel-plan-courses", "panel-takeoff",
    "counter-later", "device-general",    "device-printers",    "device-keys"};
constexpr const char* languages[] = {"en", "de", "ar"};

// What the stand-in of the app says itself: names, dishes, notes. Only these may be cut short.
QString data()
{
    static const QString text = [] {
        QString all;
        for (const char* name : {"fakes/Picture.qml", "scene.qml"}) {
            QFile file(QStringLiteral(SERVERY_SCENES "/") + QLatin1String(name));
            if (file.open(QIODevice::ReadOnly))
                all += QString::fromUtf8(file.readAll());
        }
        return all;
    }();
    return text;
}

} // namespace

class LayoutsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCutOff_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        const auto add = [](const char* scene, const char* language, Size size, int percent) {
            QTest::addRow("%s %s %dx%d %d", scene, language, size.width, size.height, percent)
                << QString::fromLatin1(scene) << QString::fromLatin1(language)
                << QSize(size.width, size.height) << percent;
        };
        for (const char* scene : scenes) {
            for (const char* language : languages)
                for (const Size& size : sizes)
                    add(scene, language, size, 100);
            // The narrowest is where words have the least room.
            for (const char* language : {"es", "fr"})
                add(scene, language, sizes[0], 100);
        }
        for (const char* scene : scrollingScenes)
            for (const char* language : languages)
                for (const Size& size : narrowSizes)
                    add(scene, language, size, 100);
        for (const char* scene : {"kitchen", "kitchen-states"})
            for (const char* language : {"en", "ar"})
                for (const Size size : {Size{1280, 800}, Size{1920, 1080}, Size{1080, 1920}})
                    add(scene, language, size, 150);
    }
    void nothingIsCutOff()
    {
        QFETCH(QString, scene);
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QFETCH(int, percent);
        QTranslator words;
        QVERIFY(words.load(QStringLiteral(SERVERY_WORDS "/servery_") + language));
        QCoreApplication::installTranslator(&words);
        QGuiApplication::setLayoutDirection(QLocale(language).textDirection());

        QQuickView view;
        view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
        view.setResizeMode(QQuickView::SizeRootObjectToView);
        view.resize(size);
        view.setInitialProperties(
            {{QStringLiteral("name"), scene}, {QStringLiteral("textScale"), percent / 100.0}});
        view.setSource(QUrl(QStringLiteral("qrc:/scenes/scene.qml")));
        QCOMPARE(view.status(), QQuickView::Ready);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QImage picture;
        // Layouts settle over a few turns of the event loop, each asking for the next.
        for (int turn = 0; turn < 6; ++turn) {
            QCoreApplication::processEvents();
            picture = view.grabWindow();
        }
        QVERIFY(QDir().mkpath(QStringLiteral(SERVERY_PICTURES)));
        QVERIFY(picture.save(QStringLiteral(SERVERY_PICTURES "/%1-%2-%3x%4-%5.png")
                                 .arg(scene, language)
                                 .arg(size.width())
                                 .arg(size.height())
                                 .arg(percent)));
        const QString faults = servery::testing::textFaults(view, data());
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
        const QString controls = servery::testing::controlFaults(view);
        QVERIFY2(controls.isEmpty(), qPrintable(controls));
    }
};

QTEST_MAIN(LayoutsTest)
#include "tst_layouts.moc"
