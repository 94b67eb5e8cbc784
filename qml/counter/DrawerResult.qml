import QtQuick
import Servery.Shared

// How a count compares: "$4.50 short", "$2.00 over" or "Exact", and what the venue allows.
// `verdict`: short, over, exact.
Rectangle {
    id: result

    required property ThemeTokens tokens
    required property string verdict
    required property string text
    property string detail: ""
    property real unit: 1

    readonly property bool exact: verdict === "exact"
    readonly property color foreground: exact ? tokens.go : tokens.late

    implicitHeight: 104 * unit
    radius: Theme.radiusControl * unit
    color: exact ? tokens.goTint : tokens.lateTint
    border.width: Math.max(1, Math.round(3 * unit))
    border.color: foreground
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text + ". " + detail

    StatusShape {
        x: 22 * result.unit
        anchors.verticalCenter: parent.verticalCenter
        width: 52 * result.unit
        height: width
        kind: result.exact ? StatusShape.TickSquare : StatusShape.Octagon
        color: result.foreground
    }
    PlainText {
        x: 90 * result.unit
        y: result.detail === "" ? (parent.height - height) / 2 : 8 * result.unit
        width: parent.width - x - 12 * result.unit
        text: result.text
        size: 50 * result.unit
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(18 * result.unit)
        weight: 800
        color: result.foreground
        Accessible.ignored: true
    }
    PlainText {
        x: 90 * result.unit
        y: 70 * result.unit
        width: parent.width - x - 12 * result.unit
        visible: text !== ""
        text: result.detail
        size: 16 * result.unit
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(10 * result.unit)
        color: result.tokens.ink
        Accessible.ignored: true
    }
}
