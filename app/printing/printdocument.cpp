#include "app/printing/printdocument.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace servery::app {
namespace {

int bounded(const QJsonValue& value, int least, int most)
{
    return std::clamp(value.toInt(least), least, most);
}

QJsonObject jsonOf(const PrintText& text)
{
    return {{QStringLiteral("text"), text.text},
            {QStringLiteral("right"), text.right},
            {QStringLiteral("width"), text.width},
            {QStringLiteral("height"), text.height},
            {QStringLiteral("bold"), text.bold},
            {QStringLiteral("inverted"), text.inverted},
            {QStringLiteral("align"), static_cast<int>(text.align)},
            {QStringLiteral("indent"), text.indent}};
}

QJsonObject jsonOf(const PrintRule& rule)
{
    return {{QStringLiteral("rule"), rule.strong ? 2 : 1}};
}

QJsonObject jsonOf(const PrintSpace& space)
{
    return {{QStringLiteral("space"), space.lines}};
}

QJsonObject jsonOf(const PrintQr& qr)
{
    return {{QStringLiteral("qr"), QString::fromUtf8(qr.data)}};
}

std::optional<PrintBlock> blockFrom(const QJsonObject& json)
{
    if (json.contains(u"rule"))
        return PrintRule{json.value(u"rule").toInt() == 2};
    if (json.contains(u"space"))
        return PrintSpace{bounded(json.value(u"space"), 1, 20)};
    if (json.contains(u"qr"))
        return PrintQr{json.value(u"qr").toString().toUtf8()};
    if (!json.value(u"text").isString())
        return std::nullopt;
    PrintText text;
    text.text = json.value(u"text").toString();
    text.right = json.value(u"right").toString();
    text.width = bounded(json.value(u"width"), 1, 8);
    text.height = bounded(json.value(u"height"), 1, 8);
    text.bold = json.value(u"bold").toBool();
    text.inverted = json.value(u"inverted").toBool();
    text.align = static_cast<PrintAlign>(bounded(json.value(u"align"), 0, 2));
    text.indent = bounded(json.value(u"indent"), 0, 20);
    return text;
}

} // namespace

QByteArray toJson(const PrintDocument& document)
{
    QJsonArray blocks;
    for (const PrintBlock& block : document.blocks)
        blocks.append(std::visit([](const auto& each) { return jsonOf(each); }, block));
    return QJsonDocument(blocks).toJson(QJsonDocument::Compact);
}

std::optional<PrintDocument> printDocumentFromJson(const QByteArray& json)
{
    const QJsonDocument parsed = QJsonDocument::fromJson(json);
    if (!parsed.isArray())
        return std::nullopt;
    PrintDocument document;
    const QJsonArray blocks = parsed.array();
    for (const QJsonValue& value : blocks) {
        const auto block = blockFrom(value.toObject());
        if (!block)
            return std::nullopt;
        document.blocks.push_back(*block);
    }
    return document;
}

} // namespace servery::app
