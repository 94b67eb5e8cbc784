import QtQuick
import Servery.App
import Servery.Shared

// A barcode or QR scanner that types like a keyboard, and a place to try it out.
SettingsPage {
    id: page

    required property Console app

    readonly property KeyMap keys: page.app.device.keys

    title: qsTr("Scanner")

    ToggleSwitch {
        objectName: "scannerOn"
        width: parent.width
        tokens: page.tokens
        unit: page.unit
        text: qsTr("A scanner is connected")
        note: qsTr("At the counter it opens orders by the code on a slip, and takes pickup codes")
        checked: page.keys.scannerOn
        onToggled: page.keys.scannerOn = checked
    }
    TextEntry {
        objectName: "scannerPrefix"
        width: Math.min(parent.width, 360 * page.unit)
        tokens: page.tokens
        unit: page.unit
        label: qsTr("Types before the code")
        placeholderText: qsTr("Nothing")
        maximumLength: 4
        text: page.keys.scannerPrefix
        onTextEdited: page.keys.scannerPrefix = text
    }
    ToggleSwitch {
        objectName: "scannerEnter"
        width: parent.width
        tokens: page.tokens
        unit: page.unit
        text: qsTr("Types Enter after the code")
        checked: page.keys.scannerEndsWithEnter
        onToggled: page.keys.scannerEndsWithEnter = checked
    }
    StepperRow {
        objectName: "scannerGap"
        width: parent.width
        tokens: page.tokens
        unit: page.unit
        label: qsTr("Longest pause between two of its keys")
        note: qsTr("Longer for a slow scanner")
        value: page.keys.scannerGapMs
        valueText: qsTr("%1 ms").arg(value)
        least: 10
        most: 200
        step: 10
        onStepped: value => page.keys.scannerGapMs = value
    }
    Rectangle {
        width: parent.width
        height: 72 * page.unit
        radius: Theme.radiusControl * page.unit
        color: page.tokens.surface
        border.color: page.tokens.line
        border.width: 1
        PlainText {
            objectName: "scannerLast"
            x: 18 * page.unit
            width: parent.width - 2 * x
            anchors.verticalCenter: parent.verticalCenter
            text: page.keys.lastScan === "" ? qsTr("Scan something to try it out.")
                                            : qsTr("Scanned: %1").arg(page.keys.lastScan)
            size: 18 * page.unit
            weight: 600
            elide: Text.ElideMiddle
            color: page.tokens.ink
        }
    }
}
