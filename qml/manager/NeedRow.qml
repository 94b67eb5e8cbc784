import QtQuick
import Servery.Shared

// Something that only a person can decide: what, why, and the way there.
Item {
    id: row

    required property ThemeTokens tokens
    // message_not_delivered, money_parked, dispute_open, refund_waiting, payout, money, job_parked
    required property string kind
    required property string title
    required property string detail
    property string actionText: ""
    property string otherText: ""
    // What it is about can be opened by its words, where the keys do something else.
    property bool leads: false
    property real unit: 1

    signal opened
    signal letBe
    signal aboutWanted

    implicitHeight: otherText !== "" ? Math.max(146 * unit, words.height + other.height + 30 * unit)
                                     : Math.max(72 * unit, words.height + 16 * unit)
    Accessible.role: Accessible.ListItem
    Accessible.name: title + ". " + detail

    StatusShape {
        y: words.y + (words.height - height) / 2
        width: 28 * row.unit
        height: width
        visible: row.kind !== "message_not_delivered"
        kind: row.kind === "payout" ? StatusShape.Flag : StatusShape.Triangle
        color: row.kind === "payout" ? row.tokens.late : row.tokens.soon
    }
    Icon {
        y: words.y + (words.height - height) / 2
        width: 28 * row.unit
        height: width
        visible: row.kind === "message_not_delivered"
        glyph: Icon.Message
        color: row.tokens.soon
    }
    Pressable {
        id: about
        objectName: "about_" + row.kind
        x: words.x - 8 * row.unit
        y: words.y - 8 * row.unit
        width: row.width - x
        height: words.height + 16 * row.unit
        visible: row.leads
        tokens: row.tokens
        unit: row.unit
        Accessible.role: Accessible.Button
        Accessible.name: row.title + ". " + row.detail
        onClicked: row.aboutWanted()
        background: Rectangle {
            color: about.down ? row.tokens.sunken : "transparent"
        }
    }
    Column {
        id: words
        x: 42 * row.unit
        y: ((other.visible ? other.y : row.height) - height) / 2
        width: (button.visible && !other.visible ? button.x - 10 * row.unit : row.width) - x
        PlainText {
            width: parent.width
            text: row.title
            size: 17 * row.unit
            weight: 700
            color: row.tokens.ink
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
        PlainText {
            width: parent.width
            text: row.detail
            size: 15 * row.unit
            color: row.tokens.ink2
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
    }
    SecondaryButton {
        id: other
        objectName: "let_" + row.kind
        x: 42 * row.unit
        y: row.height - height - 8 * row.unit
        width: button.width
        visible: row.otherText !== ""
        tokens: row.tokens
        unit: row.unit
        textSize: 16
        text: row.otherText
        onClicked: row.letBe()
    }
    SecondaryButton {
        id: button
        objectName: "need_" + row.kind
        anchors.right: parent.right
        y: other.visible ? other.y : (row.height - height) / 2
        width: other.visible ? (row.width - 52 * row.unit) / 2 : implicitWidth
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
