// Every screen at every size it is made for, in a language with long words and one that is read
// from right to left: no word is cut off but names, no number at all, nothing leaves the window and
// no two texts of one place lie on one another. The pictures are kept in <build>/layouts.
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
    "kitchen",        "kitchen-expo",   "kitchen-offline",     "counter-entry",  "counter-table",
    "counter-cash",   "counter-drawer", "counter-drawer-home", "counter-large",  "signin",
    "panel-stock",    "panel-ordering", "panel-settings",      "board-old",      "device-general",
    "device-printers", "device-keys"};
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

void collect(QQuickItem* item, QList<QQuickItem*>& out)
{
    if (!item->isVisible() || item->opacity() <= 0)
        return;
    const bool isText = item->inherits("QQuickText");
    if ((isText || item->inherits("servery::Numeral")) &&
        !item->property("text").toString().isEmpty())
        out.append(item);
    const auto children = item->childItems();
    for (QQuickItem* child : children)
        collect(child, out);
}

// Where the words of a text are, in its parent; without the room that a line has above and below
// its letters.
QRectF inkOf(const QQuickItem* item)
{
    QRectF box(item->x(), item->y(), item->width(), item->height());
    if (item->inherits("QQuickText")) {
        const qreal width = qMin(item->width(), item->property("contentWidth").toReal());
        const qreal height = qMin(item->height(), item->property("contentHeight").toReal());
        // Alignment to the right is only set where the words are turned back, so it is the left.
        box.setWidth(width);
        if (item->property("verticalAlignment").toInt() == Qt::AlignVCenter)
            box.moveTop(box.top() + (box.height() - height) / 2);
        box.setHeight(height);
    }
    return box.adjusted(0, box.height() * 0.2, 0, -box.height() * 0.2);
}

QString faultsOf(QQuickWindow& window)
{
    QStringList faults;
    QList<QQuickItem*> texts;
    collect(window.contentItem(), texts);
    const QRectF glass(-1, -1, window.width() + 2, window.height() + 2);
    for (const QQuickItem* item : texts) {
        const QString text = item->property("text").toString();
        if (item->property("truncated").toBool() && !data().contains(text))
            faults += QStringLiteral("cut off: %1").arg(text);
        if (item->inherits("servery::Numeral") && item->width() + 1 < item->implicitWidth())
            faults += QStringLiteral("number cut off: %1").arg(text);
        if (!glass.contains(item->parentItem()->mapRectToScene(inkOf(item))))
            faults += QStringLiteral("outside: %1").arg(text);
    }
    for (qsizetype i = 0; i < texts.size(); ++i)
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            if (texts[i]->parentItem() != texts[j]->parentItem())
                continue;
            const QRectF both = inkOf(texts[i]).intersected(inkOf(texts[j]));
            if (both.width() > 2 && both.height() > 2)
                faults += QStringLiteral("overlap: %1 | %2")
                              .arg(texts[i]->property("text").toString(),
                                   texts[j]->property("text").toString());
        }
    return faults.join(u'\n');
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
        for (const char* scene : scenes)
            for (const char* language : languages)
                for (const Size& size : sizes)
                    QTest::addRow("%s %s %dx%d", scene, language, size.width, size.height)
                        << QString::fromLatin1(scene) << QString::fromLatin1(language)
                        << QSize(size.width, size.height);
    }
    void nothingIsCutOff()
    {
        QFETCH(QString, scene);
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QTranslator words;
        QVERIFY(words.load(QStringLiteral(SERVERY_WORDS "/servery_") + language));
        QCoreApplication::installTranslator(&words);
        QGuiApplication::setLayoutDirection(QLocale(language).textDirection());

        QQuickView view;
        view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
        view.setResizeMode(QQuickView::SizeRootObjectToView);
        view.resize(size);
        view.setInitialProperties({{QStringLiteral("name"), scene}});
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
        QVERIFY(picture.save(QStringLiteral(SERVERY_PICTURES "/%1-%2-%3x%4.png")
                                 .arg(scene, language)
                                 .arg(size.width())
                                 .arg(size.height())));
        const QString faults = faultsOf(view);
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }
};

QTEST_MAIN(LayoutsTest)
#include "tst_layouts.moc"
