import QtQuick
import Servery.Shared

// Something that only a person can decide: what, why, and the way there.
Item {
    id: row

    required property ThemeTokens tokens
    // text_failed, payment_mismatch, dispute, payout
    required property string kind
    required property string title
    required property string detail
    property string actionText: ""
    property real unit: 1

    signal opened

    implicitHeight: 80 * unit
    Accessible.role: Accessible.ListItem
    Accessible.name: title + ". " + detail

    StatusShape {
        anchors.verticalCenter: parent.verticalCenter
        width: 28 * row.unit
        height: width
        visible: row.kind !== "message_not_delivered"
        kind: row.kind === "payout" ? StatusShape.Flag : StatusShape.Triangle
        color: row.kind === "payout" ? row.tokens.late : row.tokens.soon
    }
    Icon {
        anchors.verticalCenter: parent.verticalCenter
        width: 28 * row.unit
        height: width
        visible: row.kind === "message_not_delivered"
        glyph: Icon.Message
        color: row.tokens.soon
    }
    Column {
        x: 42 * row.unit
        width: (button.visible ? button.x - 10 * row.unit : row.width) - x
        anchors.verticalCenter: parent.verticalCenter
        PlainText {
            width: parent.width
            text: row.title
            size: 17 * row.unit
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(11 * row.unit)
            weight: 700
            color: row.tokens.ink
        }
        PlainText {
            width: parent.width
            text: row.detail
            size: 15 * row.unit
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(10 * row.unit)
            color: row.tokens.ink2
        }
    }
    SecondaryButton {
        id: button
        objectName: "need_" + row.kind
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: row.actionText !== ""
        tokens: row.tokens
        unit: row.unit
        textSize: 16
        text: row.actionText
        onClicked: row.opened()
    }
    Rectangle {
        y: parent.height - 1
        width: parent.width
        height: 1
        color: row.tokens.line
    }
}
