// Every screen at the sizes it is made for, in languages with long words and one that is read from
// right to left, in both themes, and with the text half as large again: no word is cut off but
// names, no number, no allergy and no note at all, nothing leaves the window, no two texts of one
// place lie on one another; every control is large enough, has a name and is reached by the
// keyboard, in the order of the screen. A screen is made once and then turned and resized, as its
// user might do it. The pictures are kept in <build>/layouts.
#include "tests/qml/layoutfaults.h"
#include "tests/qml/scenes.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QQmlEngine>
#include <QQmlIncubationController>
#include <QQuickItem>
#include <QQuickView>
#include <QTest>
#include <QTranslator>

#include <span>

namespace {

struct Size
{
    int width;
    int height;
};

// The two with the least room, in width and in height.
constexpr Size least[] = {{1280, 800}, {1080, 1920}};
constexpr Size wide[] = {{1366, 768}, {1920, 1080}, {3840, 2160}};
constexpr Size small[] = {{1280, 800}};
constexpr Size usual[] = {{1920, 1080}};
constexpr Size largest[] = {{3840, 2160}};

struct Look
{
    const char* language;
    std::span<const Size> sizes;
};

// Long words and right to left where there is least room, the others' words there too, and the
// sources' own language where the room is another.
// clang-format off
constexpr Look usualLooks[] = {
    {"de", least}, {"ar", least}, {"en", wide}, {"es", small}, {"fr", small}};
// clang-format on
constexpr Look scrollingLooks[] = {{"de", least}, {"ar", least}, {"es", small}, {"fr", small}};
constexpr Look largeLooks[] = {{"de", least}, {"ar", small}, {"en", usual}};
// Twice the usual size is drawn as that, only finer: one screen of each face shows it.
constexpr Look largestLooks[] = {{"en", largest}};

using servery::testing::scenes;
using servery::testing::scrollingScenes;

constexpr const char* faces[] = {"kitchen", "counter-cash", "manager-today", "signin", "board-old"};

// What the stand-in of the app says itself: names, dishes, notes. Only these may be cut short.
QString data()
{
    static const QString text = [] {
        QString all;
        for (const char* name :
             {"fakes/KitchenPicture.qml", "fakes/CounterPicture.qml", "fakes/ManagerPicture.qml",
              "fakes/PanelPicture.qml", "scene.qml"}) {
            QFile file(QStringLiteral(SERVERY_SCENES "/") + QLatin1String(name));
            if (file.open(QIODevice::ReadOnly))
                all += QString::fromUtf8(file.readAll());
        }
        return all;
    }();
    return text;
}

// Layouts settle over a few turns of the event loop, each asking for the next; rows of lists that
// are made beside the painting have no place until they are done.
QImage settled(QQuickView& view)
{
    QImage picture;
    for (int turn = 0; turn < 8; ++turn) {
        QCoreApplication::processEvents();
        QQmlIncubationController* const maker = view.engine()->incubationController();
        while (maker != nullptr && maker->incubatingObjectCount() > 0)
            maker->incubateFor(100);
        QImage next = view.grabWindow();
        if (next == picture && turn > 2)
            break;
        picture = std::move(next);
    }
    return picture;
}

} // namespace

Q_DECLARE_METATYPE(std::span<const Look>)

class LayoutsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(QDir().mkpath(QStringLiteral(SERVERY_PICTURES))); }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<int>("percent");
        QTest::addColumn<std::span<const Look>>("looks");
        const auto add = [](std::span<const char* const> names, int percent,
                            std::span<const Look> looks) {
            for (const char* scene : names)
                QTest::addRow("%s %d%s", scene, percent,
                              looks.data() == largestLooks ? " largest" : "")
                    << QString(scene) << percent << looks;
        };
        add(scenes, 100, usualLooks);
        add(scrollingScenes, 100, scrollingLooks);
        add(scenes, 150, largeLooks);
        add(scrollingScenes, 150, largeLooks);
        add(faces, 150, largestLooks);
    }
    void nothingIsCutOff()
    {
        QFETCH(QString, scene);
        QFETCH(int, percent);
        QFETCH(std::span<const Look>, looks);
        QQuickView view;
        view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
        view.setResizeMode(QQuickView::SizeRootObjectToView);
        view.resize(least[0].width, least[0].height);
        view.setInitialProperties(
            {{QStringLiteral("name"), scene}, {QStringLiteral("textScale"), percent / 100.0}});
        view.setSource(QUrl(QStringLiteral("qrc:/scenes/scene.qml")));
        QCOMPARE(view.status(), QQuickView::Ready);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QString faults;
        for (const Look& look : looks)
            faults += faultsOf(view, look, QStringLiteral("%1-%2").arg(scene).arg(percent));
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }

private:
    static QString faultsOf(QQuickView& view, const Look& look, const QString& name)
    {
        QTranslator words;
        if (!words.load(QStringLiteral(SERVERY_WORDS "/servery_") + look.language))
            return QStringLiteral("no words: ") + look.language;
        QCoreApplication::installTranslator(&words);
        QGuiApplication::setLayoutDirection(QLocale(look.language).textDirection());
        view.engine()->retranslate();
        QString faults;
        for (const Size& size : look.sizes) {
            view.resize(size.width, size.height);
            const QString picture = QStringLiteral("%1-%2-%3x%4")
                                        .arg(name, look.language)
                                        .arg(size.width)
                                        .arg(size.height);
            // Packed little: there are many, and they are looked at once.
            settled(view).save(QStringLiteral(SERVERY_PICTURES "/%1.png").arg(picture), "PNG", 80);
            const QStringList found =
                servery::testing::textFaults(view, data()) + servery::testing::controlFaults(view);
            for (const QString& fault : found)
                faults += QStringLiteral("%1: %2\n").arg(picture, fault);
        }
        return faults;
    }
};

QTEST_MAIN(LayoutsTest)
#include "tst_layouts.moc"
