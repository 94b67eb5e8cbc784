// Runs every tst_*.qml of this folder against the screens and the scripted stand-in of the app.
#include <QQmlEngine>
#include <QTranslator>
#include <QtQuickTest>

class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine* engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        // English has its plural forms in a file like every other language.
        if (m_words.load(QStringLiteral(SERVERY_WORDS "/servery_en")))
            QCoreApplication::installTranslator(&m_words);
    }

private:
    QTranslator m_words;
};

QUICK_TEST_MAIN_WITH_SETUP(screens, Setup)

#include "tst_screens.moc"
