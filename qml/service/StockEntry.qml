import QtQuick
import Servery.Shared

// A dish or a choice: as usual, counted, or sold out, and the one touch that changes it.
Rectangle {
    id: entry

    required property ThemeTokens tokens
    required property string name
    // Of a choice: the dish that it belongs to.
    required property string dish
    required property bool isAvailable
    // -1: not counted.
    required property int portionsLeft
    // "none", "sending", "queued" or "refused".
    required property string pending
    required property string refusal
    property real unit: 1

    signal soldOut
    signal backInStock
    signal portionsSet(int portions)
    signal countWanted

    readonly property bool isCounted: isAvailable && portionsLeft > 0
    readonly property string state3: !isAvailable ? qsTr("Sold out")
                                     : isCounted ? qsTr("%n left", "", portionsLeft) : ""
    readonly property string news: {
        switch (pending) {
        case "sending": return qsTr("Sending");
        case "queued": return qsTr("Queued until the line is back");
        case "refused": return refusal;
        default: return "";
        }
    }

    implicitHeight: 96 * unit
    radius: Theme.radiusControl * unit
    color: isAvailable ? tokens.surface : tokens.sunken
    border.width: Math.max(1, Math.round((isAvailable ? 1 : 2) * unit))
    border.color: pending === "refused" ? tokens.late : isAvailable ? tokens.line : tokens.edge
    Accessible.role: Accessible.ListItem
    Accessible.name: Theme.spoken([name, dish, state3, news])

    Column {
        x: 18 * entry.unit
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(0, keys.x - x - 16 * entry.unit)

        PlainText {
            width: parent.width
            text: entry.name
            size: 29 * entry.unit
            weight: 600
            color: entry.isAvailable ? entry.tokens.ink : entry.tokens.done
            font.strikeout: !entry.isAvailable
        }
        Row {
            width: parent.width
            spacing: 10 * entry.unit
            visible: shape.visible || detail.text !== ""
            StatusShape {
                id: shape
                width: 22 * entry.unit
                height: width
                anchors.verticalCenter: parent.verticalCenter
                visible: entry.news !== ""
                kind: entry.pending === "refused" ? StatusShape.Octagon : StatusShape.Hourglass
                color: entry.pending === "refused" ? entry.tokens.late : entry.tokens.ink2
            }
            PlainText {
                id: detail
                width: parent.width - (shape.visible ? shape.width + parent.spacing : 0)
                text: entry.news !== "" ? entry.news
                      : [entry.dish, entry.state3].filter(word => word !== "").join(", ")
                size: 21 * entry.unit
                wrapMode: Text.Wrap
                maximumLineCount: 2
                lineHeight: 0.9
                weight: entry.isAvailable ? 500 : 700
                color: entry.pending === "refused" ? entry.tokens.late : entry.tokens.ink2
            }
        }
    }
    Row {
        id: keys
        anchors.right: parent.right
        anchors.rightMargin: 12 * entry.unit
        anchors.verticalCenter: parent.verticalCenter
        spacing: 12 * entry.unit

        CountStepper {
            objectName: "portions"
            visible: entry.isCounted
            tokens: entry.tokens
            unit: entry.unit
            text: String(entry.portionsLeft)
            textSize: 34
            room: 84
            what: entry.name
            canMore: entry.portionsLeft < 9999
            onLess: entry.portionsSet(entry.portionsLeft - 1)
            onMore: entry.portionsSet(entry.portionsLeft + 1)
        }
        SecondaryButton {
            objectName: "countButton"
            visible: !entry.isCounted
            height: 72 * entry.unit
            tokens: entry.tokens
            unit: entry.unit
            text: qsTr("Count")
            textSize: 24
            Accessible.name: qsTr("Count %1").arg(entry.name)
            onClicked: entry.countWanted()
        }
        SecondaryButton {
            objectName: "stockButton"
            width: Math.max(190 * entry.unit, implicitWidth)
            height: 72 * entry.unit
            tokens: entry.tokens
            unit: entry.unit
            text: entry.isAvailable ? qsTr("Sold out") : qsTr("Back in stock")
            textSize: 24
            fill: entry.isAvailable ? "transparent" : entry.tokens.neutral
            foreground: entry.isAvailable ? entry.tokens.ink : entry.tokens.neutralText
            Accessible.name: text + ", " + entry.name
            onClicked: {
                if (entry.isAvailable)
                    entry.soldOut();
                else
                    entry.backInStock();
            }
        }
    }
}
