import QtQuick
import Servery.App
import Servery.Shared

// Taking a line of a paid order off: which, how many, why, what goes back; then the button is held.
PanelFrame {
    id: panel

    required property TakeOffEntry entry

    // Entries are a manager's to see.
    required property bool isManager
    // Why they are not shown; empty: nobody asked, or they are.
    property string why: ""

    // Of the order.
    signal entriesWanted(string orderId, string title)

    readonly property bool entering: entry.stage === "entry"
    readonly property bool stacked: width < 1100 * unit

    title: qsTr("Take an item off order %1").arg(entry.number)
    subtitle: entry.title
    onClosed: panel.entry.close()

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width, 900 * panel.unit)
        spacing: 32 * panel.unit
        visible: panel.entry.stage === "done"

        PlainText {
            objectName: "takeOffDone"
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: panel.entry.doneText
            size: 32 * panel.unit
            weight: 700
            color: panel.tokens.go
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
        // Where something goes back it is booked.
        EntriesButton {
            objectName: "takeOffEntries"
            width: parent.width
            height: 72 * panel.unit
            visible: panel.entry.gaveBack
            tokens: panel.tokens
            unit: panel.unit
            textSize: 24
            locked: !panel.isManager
            onWanted: {
                panel.entriesWanted(panel.entry.orderId, qsTr("Order %1").arg(panel.entry.number));
                panel.closed();
            }
            onRefused: why => panel.why = why
        }
        PlainText {
            objectName: "takeOffWhy"
            width: parent.width
            visible: text !== ""
            horizontalAlignment: Text.AlignHCenter
            text: panel.why
            size: 22 * panel.unit
            weight: 600
            color: panel.tokens.ink2
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
        PrimaryButton {
            objectName: "takeOffClose"
            width: parent.width
            height: 84 * panel.unit
            tokens: panel.tokens
            unit: panel.unit
            textSize: 29
            text: qsTr("Done")
            onClicked: panel.closed()
            onVisibleChanged: if (visible) forceActiveFocus(Qt.OtherFocusReason)
        }
    }
    ScrollPage {
        id: page
        objectName: "takeOffPage"
        // The mark at its side stands in the margin.
        readonly property real inner: panel.width - 2 * panel.side
        width: inner + 14 * panel.unit
        height: (trouble.visible ? trouble.y : hold.y) - 12 * panel.unit
        visible: panel.entry.stage !== "done"
        tokens: panel.tokens
        unit: panel.unit
        need: choice.y + choice.height + 12 * panel.unit

        ScrollList {
            id: lines
            objectName: "takeOffLines"
            y: 20 * panel.unit
            width: panel.stacked ? page.inner : (page.inner - 32 * panel.unit) / 2
            height: panel.stacked ? contentHeight : parent.height - y
            interactive: !panel.stacked
            enabled: panel.entering
            spacing: 10 * panel.unit
            model: panel.entry.lines
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Which line?")
            delegate: TakeOffLine {
                required property string key
                objectName: "takeOff_" + key
                width: lines.width
                tokens: panel.tokens
                unit: panel.unit
                onClicked: panel.entry.choose(key)
            }
        }
        Column {
            id: choice
            x: panel.stacked ? 0 : lines.width + 32 * panel.unit
            y: panel.stacked ? lines.y + lines.height + 24 * panel.unit : 20 * panel.unit
            width: page.inner - x
            spacing: 16 * panel.unit

            PlainText {
                width: parent.width
                text: panel.entry.chosenName === "" ? qsTr("Choose what is taken off.")
                                                    : panel.entry.chosenName
                size: 29 * panel.unit
                weight: 700
                color: panel.tokens.ink
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
            CountStepper {
                objectName: "takeOffCount"
                visible: panel.entry.chosenName !== ""
                enabled: panel.entering
                tokens: panel.tokens
                unit: panel.unit
                text: qsTr("%1 of %2").arg(panel.entry.quantity).arg(panel.entry.most)
                room: 160
                what: panel.entry.chosenName
                canLess: panel.entry.quantity > 1
                canMore: panel.entry.quantity < panel.entry.most
                onLess: panel.entry.step(-1)
                onMore: panel.entry.step(1)
            }
            PlainText {
                width: parent.width
                text: qsTr("Why? Needed.")
                size: 24 * panel.unit
                weight: 700
                color: panel.tokens.ink
            }
            ReasonChoice {
                width: parent.width
                enabled: panel.entering
                tokens: panel.tokens
                unit: panel.unit * 1.3
                reasons: [qsTr("Sold out"), qsTr("Ordered by mistake"), qsTr("Takes too long"),
                          qsTr("Allergy")]
                chosen: panel.entry.reason
                onPicked: reason => panel.entry.reason = reason
            }
            PlainText {
                objectName: "takeOffRefund"
                width: parent.width
                visible: text !== ""
                text: panel.entry.refundText
                size: 24 * panel.unit
                weight: 600
                color: panel.tokens.ink
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
        }
    }
    // In sight wherever the page is scrolled to.
    Row {
        id: trouble
        y: hold.y - height - 12 * panel.unit
        width: parent.width
        spacing: 10 * panel.unit
        visible: page.visible && wrong.text !== ""
        StatusShape {
            width: 28 * panel.unit
            height: width
            kind: StatusShape.Octagon
            color: panel.tokens.late
        }
        PlainText {
            id: wrong
            objectName: "takeOffWrong"
            width: parent.width - 38 * panel.unit
            text: panel.entry.problem !== ""
                  ? qsTr("Not taken off. %1").arg(panel.entry.problem) : panel.entry.fault
            size: 24 * panel.unit
            weight: 600
            color: panel.tokens.late
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
    }
    HoldButton {
        id: hold
        objectName: "takeOffHold"
        y: parent.height - height - 20 * panel.unit
        width: parent.width
        height: 84 * panel.unit
        visible: panel.entry.stage !== "done"
        tokens: panel.tokens
        unit: panel.unit
        textSize: 27
        locked: !panel.entry.mayTakeOff
        enabled: !locked && panel.entry.canTakeOff
        text: panel.entry.stage === "sending" ? qsTr("Sending")
              : panel.entry.chosenName !== "" && panel.entry.reason === ""
                ? qsTr("Choose a reason to take it off")
              : panel.entry.amountText === "" ? qsTr("Hold to take off")
              : qsTr("Hold to take off and refund %1").arg(panel.entry.amountText)
        onConfirmed: panel.entry.takeOff()
    }
    Keys.onPressed: event => {
        const isEnter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        if (!isEnter || event.isAutoRepeat)
            return;
        event.accepted = true;
        hold.forceActiveFocus(Qt.ShortcutFocusReason);
    }
}
