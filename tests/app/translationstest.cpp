// Every language says everything: no word is missing or unfinished, each has its own plural forms,
// and what is put into a sentence is put into its translation too.
#include "app/money/moneytext.h"
#include "app/session/languages.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace servery::testing {

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations;
    bool isPlural = false;
    bool isFinished = true;
};

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value(QLatin1String("numerus")) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!message.isPlural) {
                message.translations.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                message.translations.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> readWords(const QString& code)
{
    std::vector<Message> messages;
    QFile file(QStringLiteral(SERVERY_TRANSLATIONS "/servery_%1.ts").arg(code));
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages.push_back(readMessage(xml, context));
    }
    return messages;
}

// %1, %2 and %n of a sentence, sorted.
QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%[0-9n]"));
    QStringList found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured());
    found.sort();
    return found;
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsSaid_data()
    {
        QTest::addColumn<int>("pluralForms");
        QTest::newRow("es") << 2;
        QTest::newRow("de") << 2;
        QTest::newRow("fr") << 2;
        QTest::newRow("ar") << 6;
    }
    void everythingIsSaid()
    {
        QFETCH(int, pluralForms);
        const auto words = readWords(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(words.size() > 300);
        for (const Message& message : words) {
            const QString where = message.context + QStringLiteral(": ") + message.source;
            QVERIFY2(message.isFinished, qPrintable(where));
            QCOMPARE(message.translations.size(), message.isPlural ? pluralForms : 1);
            for (const QString& text : message.translations) {
                QVERIFY2(!text.trimmed().isEmpty(), qPrintable(where));
                QVERIFY2(placeholders(text) == placeholders(message.source), qPrintable(where));
            }
        }
    }

    void allLanguagesSayTheSame()
    {
        const auto english = readWords(QStringLiteral("es"));
        for (const char* code : {"de", "fr", "ar"}) {
            const auto other = readWords(QLatin1String(code));
            QCOMPARE(other.size(), english.size());
            for (std::size_t i = 0; i < english.size(); ++i)
                QCOMPARE(other[i].source, english[i].source);
        }
        int plurals = 0;
        for (const Message& message : english)
            plurals += message.isPlural ? 1 : 0;
        QCOMPARE(static_cast<int>(readWords(QStringLiteral("en")).size()), plurals);
    }

    void isSwitchedWhileItRuns()
    {
        QTemporaryDir folder;
        app::DeviceSettings settings(folder.filePath(QStringLiteral("s.ini")));
        settings.setLanguage(QStringLiteral("en"));
        {
            app::Languages languages(settings);
            QSignalSpy changed(&languages, &app::Languages::changed);
            QCOMPARE(QCoreApplication::translate("KitchenHeader", "Kitchen"),
                     QStringLiteral("Kitchen"));
            languages.choose(QStringLiteral("de"));
            QCOMPARE(QCoreApplication::translate("KitchenHeader", "Kitchen"),
                     QStringLiteral("Küche"));
            QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
            languages.choose(QStringLiteral("ar"));
            QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
            languages.choose(QStringLiteral("tlh"));
            QCOMPARE(languages.current(), QStringLiteral("ar"));
            QCOMPARE(changed.count(), 2);
        }
        // Kept by the device.
        QCOMPARE(app::Languages(settings).current(), QStringLiteral("ar"));
        app::Languages(settings).choose(QStringLiteral("en"));
    }

    void countsInEachLanguage_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("text");
        QTest::newRow("en") << 1 << QStringLiteral("1 item");
        QTest::newRow("es") << 2 << QStringLiteral("2 platos");
        QTest::newRow("de") << 1 << QStringLiteral("1 Gericht");
        QTest::newRow("fr") << 0 << QStringLiteral("0 plat");
        QTest::newRow("ar") << 3 << QStringLiteral("3 أصناف");
    }
    void countsInEachLanguage()
    {
        QFETCH(int, count);
        QFETCH(QString, text);
        QTemporaryDir folder;
        app::DeviceSettings settings(folder.filePath(QStringLiteral("s.ini")));
        settings.setLanguage(QString::fromLatin1(QTest::currentDataTag()));
        const app::Languages languages(settings);
        QCOMPARE(QCoreApplication::translate("Desk", "%n item(s)", nullptr, count), text);
    }

    void writesAmountsAsTheLanguageDoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("en") << QStringLiteral("€1,234.50");
        QTest::newRow("de") << QStringLiteral("1.234,50\u00A0€");
        QTest::newRow("fr") << QStringLiteral("1\u202F234,50\u00A0€");
    }
    void writesAmountsAsTheLanguageDoes()
    {
        QFETCH(QString, text);
        QTemporaryDir folder;
        app::DeviceSettings settings(folder.filePath(QStringLiteral("s.ini")));
        settings.setLanguage(QString::fromLatin1(QTest::currentDataTag()));
        const app::Languages languages(settings);
        QCOMPARE(app::moneyText(123'450, "EUR"), text);
    }
};

} // namespace servery::testing

QTEST_MAIN(servery::testing::TranslationsTest)
#include "translationstest.moc"
