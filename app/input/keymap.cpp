#include "app/input/keymap.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeySequence>

#include <algorithm>

namespace servery::app {
namespace {

ScannerSettings scannerFromJson(const QByteArray& json)
{
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    ScannerSettings out;
    out.isOn = all.value(u"on").toBool();
    out.prefix = all.value(u"prefix").toString().left(4);
    out.endsWithEnter = all.value(u"endsWithEnter").toBool(true);
    out.gapMs =
        std::clamp(all.value(u"gapMs").toInt(out.gapMs), KeyMap::leastGapMs, KeyMap::mostGapMs);
    return out;
}

QByteArray toJson(const ScannerSettings& scanner)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("on"), scanner.isOn},
                                     {QStringLiteral("prefix"), scanner.prefix},
                                     {QStringLiteral("endsWithEnter"), scanner.endsWithEnter},
                                     {QStringLiteral("gapMs"), scanner.gapMs}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

KeyMap::KeyMap(DeviceSettings& settings, QObject* parent)
    : QObject(parent),
      m_settings(settings),
      m_table(KeyTable::fromJson(settings.keys())),
      m_scanner(scannerFromJson(settings.scanner()))
{}

QVariantList KeyMap::actions() const
{
    QVariantList rows;
    for (const KeyAction& action : keyActions()) {
        const int key = m_table.keyOf(QLatin1String(action.id));
        const bool isOwn = key == 0;
        rows.append(
            QVariantMap{{QStringLiteral("id"), QLatin1String(action.id)},
                        {QStringLiteral("name"), QCoreApplication::translate("Keys", action.name)},
                        {QStringLiteral("keyText"),
                         QKeySequence(isOwn ? action.key : key).toString(QKeySequence::NativeText)},
                        {QStringLiteral("isOwn"), isOwn}});
    }
    return rows;
}

QString KeyMap::preset() const
{
    const QStringList names = KeyTable::presetNames();
    for (const QString& name : names) {
        if (m_table == KeyTable::preset(name))
            return name;
    }
    return {};
}

void KeyMap::usePreset(const QString& name)
{
    m_table = KeyTable::preset(name);
    stopLearning();
    keep();
}

void KeyMap::learn(const QString& actionId)
{
    m_learning = actionId;
    Q_EMIT learningChanged();
}

void KeyMap::stopLearning()
{
    if (!m_learning.isEmpty())
        learn({});
}

void KeyMap::reset(const QString& actionId)
{
    m_table.clear(actionId);
    keep();
}

void KeyMap::learned(int key)
{
    const QString action = std::exchange(m_learning, {});
    m_table.assign(action, key);
    Q_EMIT learningChanged();
    keep();
}

void KeyMap::keep()
{
    m_settings.setKeys(m_table.toJson());
    Q_EMIT changed();
}

void KeyMap::setScannerOn(bool isOn)
{
    if (m_scanner.isOn == isOn)
        return;
    m_scanner.isOn = isOn;
    keepScanner();
}

void KeyMap::setScannerPrefix(const QString& prefix)
{
    if (m_scanner.prefix == prefix.left(4))
        return;
    m_scanner.prefix = prefix.left(4);
    keepScanner();
}

void KeyMap::setScannerEndsWithEnter(bool ends)
{
    if (m_scanner.endsWithEnter == ends)
        return;
    m_scanner.endsWithEnter = ends;
    keepScanner();
}

void KeyMap::setScannerGapMs(int gapMs)
{
    const int bounded = std::clamp(gapMs, leastGapMs, mostGapMs);
    if (m_scanner.gapMs == bounded)
        return;
    m_scanner.gapMs = bounded;
    keepScanner();
}

void KeyMap::keepScanner()
{
    m_settings.setScanner(toJson(m_scanner));
    Q_EMIT scannerChanged();
}

void KeyMap::noteScan(const QString& text)
{
    const bool isCode = text.size() == 6 && std::all_of(text.begin(), text.end(), [](QChar letter) {
                            return letter.isDigit();
                        });
    m_lastScan = isCode ? QString(text.size(), QChar(0x2022)) : text;
    Q_EMIT lastScanChanged();
}

} // namespace servery::app
