import QtQuick
import Servery.App
import Servery.Shared

// The payout that is open: the equation, why it differs and what can be done, and line by line.
Item {
    id: pane

    required property PayoutBook payouts
    required property LedgerBooks books
    property real unit: 1

    readonly property ThemeTokens tokens: Theme.light
    readonly property real side: 22 * unit
    readonly property bool differs: payouts.kind === "differs" || payouts.kind === "failed"
    signal accountWanted(string key)
    signal causeWanted(string kind, string id)

    property string deciding: ""
    property string reason: ""

    // A reason belongs to the payout for which it was given.
    readonly property string openTitle: payouts.title
    onOpenTitleChanged: deciding = ""
    onVisibleChanged: deciding = ""

    PlainText {
        id: title
        x: pane.side
        y: 14 * pane.unit
        width: exports.x - x - 12 * pane.unit
        text: pane.payouts.title
        size: 27 * pane.unit
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(16 * pane.unit)
        weight: 700
        color: pane.tokens.ink
    }
    PlainText {
        x: pane.side
        y: title.y + 36 * pane.unit
        width: title.width
        text: pane.payouts.arrival
        size: 15 * pane.unit
        color: pane.tokens.ink2
    }
    ExportButtons {
        id: exports
        anchors.right: parent.right
        anchors.rightMargin: pane.side
        y: 12 * pane.unit
        tokens: pane.tokens
        unit: pane.unit * 0.95
        file: pane.payouts.file
        entriesName: "payoutEntries"
        onEntriesWanted: pane.payouts.openEntries()
        onCsvWanted: pane.payouts.saveCsv()
        onPdfWanted: pane.payouts.savePdf()
    }
    // The mark at its side stands in the margin.
    ScrollPage {
        id: area
        readonly property real inner: width - 12 * pane.unit
        x: pane.side
        y: 78 * pane.unit
        width: parent.width - 2 * x + 12 * pane.unit
        height: parent.height - y - 10 * pane.unit
        tokens: pane.tokens
        unit: pane.unit
        need: column.height
        Column {
            id: column
            width: area.inner
            spacing: 10 * pane.unit

            Equation {
                objectName: "payoutEquation"
                width: parent.width
                tokens: pane.tokens
                unit: pane.unit
                received: pane.payouts.receivedText
                expected: pane.payouts.expectedText
                difference: pane.payouts.differenceText
                differs: pane.differs
            }
            Repeater {
                model: pane.payouts.differences
                Rectangle {
                    id: cause
                    required property string key
                    required property string title
                    required property string sentence
                    required property string amountText
                    required property bool isOpen
                    required property string decided
                    required property double entry
                    readonly property bool choosing: pane.deciding === key

                    width: column.width
                    height: Math.max(words.height, actions.height) + 24 * pane.unit
                    radius: Theme.radiusControl * pane.unit
                    color: pane.tokens.surface
                    border.width: 1
                    border.color: pane.tokens.line
                    clip: true
                    Rectangle {
                        width: 6 * pane.unit
                        height: parent.height
                        color: cause.isOpen ? pane.tokens.late : pane.tokens.go
                    }
                    Column {
                        id: words
                        x: 22 * pane.unit
                        y: (cause.height - height) / 2
                        width: actions.x - x - 16 * pane.unit
                        spacing: 2 * pane.unit
                        PlainText {
                            width: parent.width
                            text: cause.title + ", " + cause.amountText
                            size: 18 * pane.unit
                            weight: 700
                            color: pane.tokens.ink
                            wrapMode: Text.Wrap
                            elide: Text.ElideNone
                        }
                        PlainText {
                            width: parent.width
                            text: cause.sentence
                            size: 16 * pane.unit
                            color: pane.tokens.ink2
                            wrapMode: Text.Wrap
                            elide: Text.ElideNone
                        }
                        PlainText {
                            width: parent.width
                            visible: text !== ""
                            text: cause.decided
                            size: 15 * pane.unit
                            weight: 600
                            color: pane.tokens.go
                            wrapMode: Text.Wrap
                            elide: Text.ElideNone
                        }
                        ReasonChoice {
                            width: parent.width
                            visible: cause.choosing
                            tokens: pane.tokens
                            unit: pane.unit
                            reasons: [qsTr("Checked, is right"), qsTr("Too small to follow"),
                                      qsTr("Agreed with provider"), qsTr("Other")]
                            chosen: pane.reason
                            onPicked: reason => pane.reason = reason
                        }
                    }
                    Column {
                        id: actions
                        anchors.right: parent.right
                        anchors.rightMargin: 14 * pane.unit
                        y: 12 * pane.unit
                        width: 246 * pane.unit
                        spacing: 8 * pane.unit
                        PrimaryButton {
                            objectName: "accept_" + cause.key
                            width: parent.width
                            height: 56 * pane.unit
                            visible: cause.isOpen
                            tokens: pane.tokens
                            unit: pane.unit
                            textSize: 18
                            enabled: !pane.payouts.accepting
                                     && (!cause.choosing || pane.reason !== "")
                            text: pane.payouts.accepting ? qsTr("Sending")
                                  : cause.choosing ? qsTr("Accept, post correction")
                                                   : qsTr("Accept")
                            onClicked: {
                                if (!cause.choosing) {
                                    pane.reason = "";
                                    pane.deciding = cause.key;
                                    return;
                                }
                                pane.payouts.accept(cause.key, pane.reason);
                                pane.deciding = "";
                            }
                        }
                        SecondaryButton {
                            objectName: "entry_" + cause.key
                            width: parent.width
                            visible: cause.entry > 0
                            tokens: pane.tokens
                            unit: pane.unit
                            text: qsTr("Open L-%1").arg(cause.entry)
                            onClicked: pane.books.openEntry(cause.entry)
                        }
                    }
                }
            }
            PlainText {
                width: parent.width
                visible: text !== ""
                text: pane.payouts.problem
                size: 16 * pane.unit
                weight: 600
                color: pane.tokens.late
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
            EntryCard {
                objectName: "payoutEntry"
                width: parent.width
                visible: pane.books.entry.number !== undefined
                tokens: pane.tokens
                unit: pane.unit
                entry: pane.books.entry
                onCauseWanted: (kind, id) => pane.causeWanted(kind, id)
                onAccountWanted: key => pane.accountWanted(key)
            }
            Rectangle {
                width: parent.width
                height: table.height + 16 * pane.unit
                radius: Theme.radiusControl * pane.unit
                color: pane.tokens.surface
                border.width: 1
                border.color: pane.tokens.line
                Column {
                    id: table
                    x: 18 * pane.unit
                    y: 4 * pane.unit
                    width: parent.width - 2 * x
                    readonly property var weights: [2.4, 0.8, 1.5, 1.5, 1.4]
                    // What a line came to, as a shape and a word.
                    readonly property real verdictWidth: 116 * pane.unit
                    DataTable {
                        width: parent.width - table.verdictWidth
                        height: 38 * pane.unit
                        tokens: pane.tokens
                        unit: pane.unit
                        heading: true
                        lineWidth: parent.width
                        weights: table.weights
                        cells: [qsTr("Line"), qsTr("Count"), qsTr("Provider"), qsTr("Ledger"),
                                qsTr("Difference")]
                    }
                    Repeater {
                        model: pane.payouts.lines
                        Item {
                            id: line
                            required property string key
                            required property string name
                            required property double count
                            required property string provider
                            required property string ledger
                            required property string difference
                            required property bool differs
                            width: table.width
                            height: Theme.reach(pane.unit)
                            // Only lines that differ are tinted.
                            Rectangle {
                                objectName: "payoutTint_" + line.key
                                x: -10 * pane.unit
                                width: parent.width - 2 * x
                                height: parent.height
                                visible: line.differs
                                color: pane.tokens.lateTint
                            }
                            DataTable {
                                objectName: "payoutLine_" + line.key
                                width: parent.width - table.verdictWidth
                                height: parent.height
                                tokens: pane.tokens
                                unit: pane.unit
                                weights: table.weights
                                lineWidth: line.width
                                strong: line.differs
                                toned: line.differs ? 4 : -1
                                cells: [line.name, String(line.count), line.provider,
                                        line.ledger, line.difference]
                            }
                            StatusShape {
                                id: verdictShape
                                x: parent.width - table.verdictWidth + 16 * pane.unit
                                anchors.verticalCenter: parent.verticalCenter
                                width: 18 * pane.unit
                                height: width
                                kind: line.differs ? StatusShape.Flag : StatusShape.TickSquare
                                color: line.differs ? pane.tokens.late : pane.tokens.go
                            }
                            PlainText {
                                x: verdictShape.x + verdictShape.width + 8 * pane.unit
                                anchors.verticalCenter: parent.verticalCenter
                                width: parent.width - x
                                text: line.differs ? qsTr("Differs") : qsTr("Matches")
                                size: 15 * pane.unit
                                fontSizeMode: Text.HorizontalFit
                                minimumPixelSize: Math.round(10 * pane.unit)
                                weight: 600
                                color: line.differs ? pane.tokens.late : pane.tokens.go
                            }
                            Pressable {
                                tokens: pane.tokens
                                unit: pane.unit
                                objectName: "openLine_" + line.key
                                anchors.fill: parent
                                Accessible.role: Accessible.Button
                                Accessible.name: Theme.spoken([
                                    line.name, line.provider, line.ledger, line.difference,
                                    line.differs ? qsTr("Differs") : qsTr("Matches")
                                ])
                                onClicked: pane.payouts.openLine(line.key)
                            }
                        }
                    }
                    DataTable {
                        width: parent.width - table.verdictWidth
                        height: 42 * pane.unit
                        tokens: pane.tokens
                        unit: pane.unit
                        strong: true
                        lineWidth: parent.width
                        lineAbove: true
                        lineBelow: false
                        weights: table.weights
                        cells: [qsTr("Payout"), "", pane.payouts.receivedText,
                                pane.payouts.expectedText, pane.payouts.differenceText]
                    }
                }
            }
        }
    }
}
