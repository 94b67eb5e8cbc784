#include "app/printing/printersettings.h"

#include "app/printing/codepage.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace servery::app {
namespace {

constexpr std::array kindNames{"network", "usb", "serial", "system", "pdf"};
constexpr std::array ticketNames{"never", "newOrder", "bump"};
constexpr std::array receiptNames{"never", "paid", "handOver"};

template <class Enum, std::size_t size>
QString nameOf(Enum value, const std::array<const char*, size>& names)
{
    return QLatin1String(names[static_cast<std::size_t>(value)]);
}

// The first of the names for one that is not known.
template <class Enum, std::size_t size>
Enum valueOf(const QString& name, const std::array<const char*, size>& names)
{
    for (std::size_t i = 0; i < size; ++i) {
        if (name == QLatin1String(names[i]))
            return static_cast<Enum>(i);
    }
    return static_cast<Enum>(0);
}

} // namespace

QJsonObject toJson(const PrinterSettings& settings)
{
    return {{QStringLiteral("id"), settings.id},
            {QStringLiteral("name"), settings.name},
            {QStringLiteral("kind"), nameOf(settings.kind, kindNames)},
            {QStringLiteral("address"), settings.address},
            {QStringLiteral("port"), settings.port},
            {QStringLiteral("baudRate"), settings.baudRate},
            {QStringLiteral("columns"), settings.paper.columns},
            {QStringLiteral("codePage"), settings.paper.codePage},
            {QStringLiteral("drawsAll"), settings.paper.drawsAll},
            {QStringLiteral("cuts"), settings.paper.cuts},
            {QStringLiteral("tellsStatus"), settings.tellsStatus},
            {QStringLiteral("hasDrawer"), settings.hasDrawer},
            {QStringLiteral("drawerPin"), settings.drawerPin == DrawerPin::Two ? 2 : 5},
            {QStringLiteral("tickets"), nameOf(settings.tickets, ticketNames)},
            {QStringLiteral("receipts"), nameOf(settings.receipts, receiptNames)},
            {QStringLiteral("stations"), QJsonArray::fromStringList(settings.stations)},
            {QStringLiteral("cancelSlips"), settings.cancelSlips},
            {QStringLiteral("rulesSinceMs"), settings.rulesSinceMs}};
}

PrinterSettings printerSettingsFromJson(const QJsonObject& json)
{
    PrinterSettings out;
    out.id = json.value(u"id").toString();
    out.name = json.value(u"name").toString().simplified().left(PrinterSettings::longestName);
    out.kind = valueOf<PrinterKind>(json.value(u"kind").toString(), kindNames);
    out.address = json.value(u"address").toString().trimmed();
    out.port = json.value(u"port").toInt(out.port);
    out.baudRate = json.value(u"baudRate").toInt(out.baudRate);
    // The paper's width in letters says its width in dots: 12 a letter.
    out.paper.columns = std::clamp(json.value(u"columns").toInt(48), 24, 64);
    out.paper.dots = out.paper.columns * 12;
    out.paper.codePage = QLatin1String(codePageNamed(json.value(u"codePage").toString()).name);
    out.paper.drawsAll = json.value(u"drawsAll").toBool();
    out.paper.cuts = json.value(u"cuts").toBool(true);
    out.tellsStatus = json.value(u"tellsStatus").toBool(true);
    out.hasDrawer = json.value(u"hasDrawer").toBool();
    out.drawerPin = json.value(u"drawerPin").toInt() == 5 ? DrawerPin::Five : DrawerPin::Two;
    out.tickets = valueOf<TicketRule>(json.value(u"tickets").toString(), ticketNames);
    out.receipts = valueOf<ReceiptRule>(json.value(u"receipts").toString(), receiptNames);
    const QJsonArray stations = json.value(u"stations").toArray();
    for (const QJsonValue& station : stations)
        out.stations.append(station.toString());
    out.cancelSlips = json.value(u"cancelSlips").toBool();
    out.rulesSinceMs = json.value(u"rulesSinceMs").toInteger();
    return out;
}

QByteArray printersToJson(const std::vector<PrinterSettings>& printers)
{
    QJsonArray out;
    for (const PrinterSettings& printer : printers)
        out.append(toJson(printer));
    return QJsonDocument(out).toJson(QJsonDocument::Compact);
}

std::vector<PrinterSettings> printersFromJson(const QByteArray& json)
{
    std::vector<PrinterSettings> out;
    const QJsonArray all = QJsonDocument::fromJson(json).array();
    for (const QJsonValue& value : all) {
        PrinterSettings printer = printerSettingsFromJson(value.toObject());
        if (!printer.id.isEmpty() && out.size() < PrinterSettings::mostPrinters)
            out.push_back(std::move(printer));
    }
    return out;
}

QString wrongField(const PrinterSettings& settings)
{
    if (settings.name.isEmpty())
        return QStringLiteral("name");
    if (settings.address.isEmpty())
        return QStringLiteral("address");
    if (settings.kind == PrinterKind::Network && (settings.port < 1 || settings.port > 65535))
        return QStringLiteral("port");
    return {};
}

} // namespace servery::app
