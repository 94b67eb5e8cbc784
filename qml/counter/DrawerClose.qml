import QtQuick
import Servery.App
import Servery.Shared

// Closing the drawer: the count beside its result. What was expected stays hidden until every line
// has a count.
FocusScope {
    id: closing

    required property CashDesk cash
    required property real unit

    readonly property DrawerCount count: closing.cash.count
    readonly property ThemeTokens tokens: Theme.light
    readonly property bool counting: count.stage === "counting"
    readonly property bool compared: count.stage === "compared" || count.stage === "closing"
    readonly property real resultWidth: 452 * unit
    readonly property int rows: Math.max(count.notes.count, count.coins.count)
    property bool asksManager: false

    onComparedChanged: asksManager = false

    function act(): bool {
        if (counting && compareButton.enabled) {
            cash.compare();
            return true;
        }
        if (compared && result.canClose) {
            result.act();
            return true;
        }
        return false;
    }

    PlainText {
        id: title
        x: 22 * closing.unit
        y: 14 * closing.unit
        text: qsTr("Close the drawer")
        size: 26 * closing.unit
        weight: 700
        color: closing.tokens.ink
    }
    StepLine {
        x: 22 * closing.unit
        y: 60 * closing.unit
        width: sheets.width
        tokens: closing.tokens
        unit: closing.unit
        steps: [
            { label: qsTr("1 Count"), timeText: "", done: true },
            { label: qsTr("2 Compare"), timeText: "", done: closing.compared },
            { label: qsTr("3 Close"), timeText: "", done: false }
        ]
    }
    Row {
        id: sheets
        x: 22 * closing.unit
        y: 102 * closing.unit
        width: parent.width - closing.resultWidth - 2 * x
        height: foot.y - y - 12 * closing.unit
        spacing: 16 * closing.unit

        component Sheet: Rectangle {
            id: sheet
            required property string heading
            required property string sum
            required property var lines
            width: (sheets.width - sheets.spacing) / 2
            height: sheets.height
            radius: Theme.radiusPlate * closing.unit
            color: closing.tokens.surface
            border.color: closing.tokens.line
            border.width: 1
            AmountLine {
                id: head
                x: 16 * closing.unit
                y: 4 * closing.unit
                width: parent.width - 2 * x
                tokens: closing.tokens
                unit: closing.unit
                label: sheet.heading
                amount: sheet.sum
            }
            Column {
                x: 16 * closing.unit
                y: 40 * closing.unit
                width: parent.width - 2 * x
                Repeater {
                    model: sheet.lines
                    DenominationRow {
                        width: parent.width
                        height: (sheet.height - 44 * closing.unit)
                                / Math.max(closing.rows, 1)
                        tokens: closing.tokens
                        // Many coins are drawn closer, but never below a target.
                        unit: closing.unit
                        readOnly: !closing.counting
                        onStepped: by => closing.count.step(key, by)
                        onChosen: closing.count.select(key)
                        Rectangle {
                            width: parent.width
                            height: 1
                            color: closing.tokens.line
                        }
                    }
                }
            }
        }
        Sheet {
            heading: qsTr("Notes")
            sum: closing.count.notesText
            lines: closing.count.notes
        }
        Sheet {
            heading: closing.count.coinsLabel
            sum: closing.count.coinsText
            lines: closing.count.coins
        }
    }
    Item {
        id: foot
        x: 22 * closing.unit
        y: parent.height - height - 14 * closing.unit
        width: sheets.width
        height: 56 * closing.unit
        Row {
            id: footButtons
            spacing: 10 * closing.unit
            SecondaryButton {
                objectName: "countAgain"
                visible: closing.count.stage === "compared"
                tokens: closing.tokens
                unit: closing.unit
                fill: closing.tokens.surface
                glyph: Icon.Undo
                text: qsTr("Count again")
                onClicked: closing.count.countAgain()
            }
            SecondaryButton {
                objectName: "restIsNothing"
                visible: closing.counting && closing.count.linesLeft > 0
                tokens: closing.tokens
                unit: closing.unit
                fill: closing.tokens.surface
                text: qsTr("The rest is none")
                onClicked: closing.count.restIsNothing()
            }
            SecondaryButton {
                objectName: "countCancel"
                visible: closing.counting
                tokens: closing.tokens
                unit: closing.unit
                fill: closing.tokens.surface
                text: qsTr("Keep it open")
                onClicked: closing.count.reset()
            }
        }
        PlainText {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - footButtons.width - 16 * closing.unit
            horizontalAlignment: Theme.mirrored ? Text.AlignLeft : Text.AlignRight
            text: closing.compared ? qsTr("Expected stayed hidden until every line was counted")
                                   : qsTr("%n line(s) to count", "", closing.count.linesLeft)
            size: 16 * closing.unit
            color: closing.tokens.ink2
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
    }
    Rectangle {
        x: parent.width - width
        width: closing.resultWidth
        height: parent.height
        color: closing.tokens.surface
        Rectangle {
            width: Math.max(1, 2 * closing.unit)
            height: parent.height
            color: closing.tokens.line
        }
        Column {
            x: 22 * closing.unit
            y: 16 * closing.unit
            width: parent.width - 2 * x
            visible: !closing.compared
            spacing: 10 * closing.unit
            AmountLine {
                width: parent.width
                tokens: closing.tokens
                unit: closing.unit
                strong: true
                size: 22
                label: qsTr("Counted")
                amount: closing.count.countedText
            }
            PlainText {
                width: parent.width
                text: qsTr("Type a count and press Enter for the next line. What should be there "
                           + "is shown when every line has a count.")
                size: 16 * closing.unit
                color: closing.tokens.ink2
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
            NumberPad {
                id: pad
                width: parent.width
                height: 300 * closing.unit
                tokens: closing.tokens
                unit: closing.unit
                doubleZero: false
                enabled: closing.counting
                onPressed: digit => closing.count.press(digit)
                onBackspaced: closing.count.backspace()
            }
            PlainText {
                width: parent.width
                visible: text !== ""
                text: !closing.cash.isConnected
                      ? qsTr("The drawer needs the server. It is offline.") : closing.count.problem
                size: 16 * closing.unit
                weight: 600
                color: closing.tokens.late
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
        }
        PrimaryButton {
            id: compareButton
            objectName: "countCompare"
            x: 22 * closing.unit
            y: parent.height - height - 16 * closing.unit
            width: parent.width - 2 * x
            height: 68 * closing.unit
            visible: !closing.compared
            tokens: closing.tokens
            unit: closing.unit
            enabled: closing.counting && closing.count.linesLeft === 0 && closing.cash.isConnected
            text: closing.count.stage === "comparing" ? qsTr("Comparing") : qsTr("Compare")
            onClicked: closing.cash.compare()
        }
        CloseResult {
            id: result
            anchors.fill: parent
            anchors.margins: 16 * closing.unit
            anchors.leftMargin: 22 * closing.unit
            anchors.rightMargin: 22 * closing.unit
            visible: closing.compared
            cash: closing.cash
            tokens: closing.tokens
            unit: closing.unit
        }
    }

    function handleKey(event: var): bool {
        switch (event.key) {
        case Qt.Key_Plus:
            count.stepSelected(1);
            return true;
        case Qt.Key_Minus:
            count.stepSelected(-1);
            return true;
        case Qt.Key_Up:
            count.move(-1);
            return true;
        case Qt.Key_Down:
            count.move(1);
            return true;
        case Qt.Key_Return:
        case Qt.Key_Enter:
            if (event.isAutoRepeat)
                return true;
            if (!act() && counting)
                count.move(1);
            return true;
        case Qt.Key_Escape:
            if (counting)
                count.reset();
            else if (count.stage === "compared")
                count.countAgain();
            return true;
        }
        return counting && pad.typed(event);
    }
}
