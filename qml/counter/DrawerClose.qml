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
    // The result is beside the count, or beneath it; the coins beside the notes, or beneath them.
    readonly property bool beside: width >= 830 * unit
    readonly property real resultWidth: !beside ? width
                                        : Math.max(400 * unit, Math.min(452 * unit,
                                                                        width - 480 * unit))
    readonly property real rowNeed: 60 * unit
    readonly property int rows: Math.max(count.notes.count, count.coins.count)
    property bool asksManager: false

    // Why the entries are not shown; empty: nobody asked, or they are.
    property string why: ""

    signal entriesWanted

    onComparedChanged: {
        asksManager = false;
        why = "";
    }

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

    ScrollPage {
        width: closing.beside ? parent.width - closing.resultWidth : parent.width
        height: closing.beside ? parent.height : parent.height - resultPage.height
        tokens: closing.tokens
        unit: closing.unit
        need: sheets.y + sheets.need + foot.height + 26 * closing.unit

        PlainText {
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
        Grid {
            id: sheets
            x: 22 * closing.unit
            y: 102 * closing.unit
            width: parent.width - 2 * x
            height: foot.y - y - 12 * closing.unit
            columns: width < 720 * closing.unit ? 1 : 2
            spacing: 16 * closing.unit

            readonly property real need: columns === 2
                                         ? 44 * closing.unit + closing.rows * closing.rowNeed
                                         : 104 * closing.unit + closing.rowNeed
                                           * (closing.count.notes.count + closing.count.coins.count)

            component Sheet: Rectangle {
                id: sheet
                required property string heading
                required property string sum
                required property var lines
                width: (sheets.width - sheets.spacing * (sheets.columns - 1)) / sheets.columns
                height: sheets.columns === 2 ? sheets.height
                                             : 44 * closing.unit + lines.count * closing.rowNeed
                radius: Theme.radiusPlate * closing.unit
                color: closing.tokens.surface
                border.color: closing.tokens.line
                border.width: 1
                AmountLine {
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
                                    / Math.max(sheets.columns === 2 ? closing.rows
                                                                    : sheet.lines.count, 1)
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
            height: sheets.columns === 2 ? 56 * closing.unit
                                         : footButtons.height + footText.height + 8 * closing.unit
            Flow {
                id: footButtons
                width: sheets.columns === 2 ? parent.width * 0.66 : parent.width
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
                EntriesButton {
                    objectName: "closeEntries"
                    visible: closing.compared
                    tokens: closing.tokens
                    unit: closing.unit
                    locked: !closing.cash.isManager
                    onWanted: closing.entriesWanted()
                    onRefused: why => closing.why = why
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
                id: footText
                anchors.right: parent.right
                y: sheets.columns === 2 ? (parent.height - height) / 2 : parent.height - height
                width: sheets.columns === 2 ? parent.width * 0.34 - 12 * closing.unit : parent.width
                horizontalAlignment: (sheets.columns === 1) === Theme.mirrored ? Text.AlignRight
                                                                               : Text.AlignLeft
                text: closing.why !== "" ? closing.why
                      : closing.compared
                        ? qsTr("Expected stayed hidden until every line was counted")
                        : qsTr("%n line(s) to count", "", closing.count.linesLeft)
                size: 16 * closing.unit
                color: closing.tokens.ink2
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
        }
    }
    Rectangle {
        x: parent.width - width
        y: parent.height - height
        width: closing.resultWidth
        height: closing.beside ? parent.height : Math.min(600 * closing.unit, parent.height * 0.6)
        color: closing.tokens.surface
        Rectangle {
            width: closing.beside ? Math.max(1, 2 * closing.unit) : parent.width
            height: closing.beside ? parent.height : Math.max(1, 2 * closing.unit)
            color: closing.tokens.line
        }
        ScrollPage {
            id: resultPage
            anchors.fill: parent
            tokens: closing.tokens
            unit: closing.unit
            need: closing.compared ? result.need + 32 * closing.unit
                                   : keys.height + compareButton.height + 44 * closing.unit
            Column {
                id: keys
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
                    text: qsTr("Type a count and press Enter for the next line. What should be "
                               + "there is shown when every line has a count.")
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
                          ? qsTr("The drawer needs the server. It is offline.")
                          : closing.count.problem
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
                enabled: closing.counting && closing.count.linesLeft === 0
                         && closing.cash.isConnected
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
