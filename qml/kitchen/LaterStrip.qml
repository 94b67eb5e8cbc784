import QtQuick
import QtQuick.Templates as T
import Servery.Shared

// What is not to be cooked yet, each with Fire: what is held, and what is scheduled with its start.
// Tickets that found no room take the first place, in white.
Rectangle {
    id: strip

    required property ThemeTokens tokens
    // A model with orderId, course, number, label, kind, timeMs and startMs.
    required property var later
    // Tickets that found no room: how many, the first of their numbers, whether all are new.
    property int waitingCount: 0
    property list<int> waitingNumbers: []
    property bool waitingAllNew: false
    // Times of day come from one place.
    required property var formatTime
    // Recall has no rail to sit in.
    property bool recallShown: false
    property bool keysBlank: false
    property real unit: 1

    // course: the one that waits; 0 for a whole order.
    signal fired(var orderId, int course)
    signal pageWanted
    signal recallWanted

    readonly property int laterCount: chips.count
    // A narrow strip leaves room for the first that is held.
    // Where the chips begin, after the words in whatever language.
    readonly property real begin: tight ? words.x
                                        : Math.max(139 * unit, words.x + words.width + 20 * unit)
    property int first: 0
    property int shownEnd: 0
    // With very large text the shapes and keys speak for the words beside them and before them.
    property bool tight: false

    function flash() {
        if (!Theme.reducedMotion)
            flashing.restart();
    }

    // Of what is scheduled the fire tells its diner, and nothing brings it back: it is asked for
    // once more, in the same place.
    SecondPress {
        id: early
        objectName: "laterPress"
        onConfirmed: what => strip.fired(what, 0)
    }

    implicitHeight: 88 * unit
    color: tokens.sunken
    onWidthChanged: Qt.callLater(strip.arrange)
    onWaitingCountChanged: Qt.callLater(strip.arrange)
    onUnitChanged: Qt.callLater(strip.arrange)

    // A row finds its width only with the next frame; words have theirs at once.
    TextMetrics {
        id: moreWords
        font.family: Theme.family
        font.weight: 600
        font.pixelSize: Math.round(25 * strip.unit)
        text: strip.tight ? "+" + chips.count : qsTr("%1 more").arg(chips.count)
    }
    // Puts the chips from `first` on into the free width, and hides the rest. Before a chip loses
    // its words, the waiting tickets are told by fewer numbers.
    function arrange() {
        for (const numbers of [4, 2, 0, -1]) {
            overflow.numbers = numbers;
            tight = numbers < 0;
            overflowRow.forceLayout();
            if (placeChips())
                return;
        }
    }
    // False when the first chip found too little room.
    function placeChips(): bool {
        let fits = true;
        if (first >= chips.count)
            first = 0;
        const end = strip.width - 20 * unit
            - (recallShown ? recall.width + 16 * unit : 0);
        const left = overflow.visible ? overflow.x + overflow.width + 14 * unit : begin;
        let x = left;
        let row = first;
        for (; row < chips.count; ++row) {
            const chip = chips.itemAt(row);
            if (!chip)
                break;
            const others = row + 1 < chips.count || first > 0
                ? moreWords.advanceWidth + 46 * unit : 0;
            chip.labelRoom = 230 * unit;
            chip.settle();
            const excess = x + chip.implicitWidth + others - end;
            // The first chip is always there, if need be with less of its label.
            if (excess > 0 && row > first)
                break;
            if (excess > 0) {
                const room = chip.labelWidth - excess;
                // Less than a letter or two says nothing: the number alone does.
                chip.labelRoom = room < 40 * unit ? 0 : room;
            }
            chip.settle();
            fits = fits && x + chip.implicitWidth + others <= end + 1;
            chip.x = x;
            x += chip.implicitWidth + 14 * unit;
        }
        shownEnd = row;
        return fits;
    }

    Rectangle {
        width: parent.width
        height: 1
        color: strip.tokens.line
    }
    Column {
        id: words
        x: 20 * strip.unit
        anchors.verticalCenter: parent.verticalCenter
        visible: !strip.tight
        onWidthChanged: Qt.callLater(strip.arrange)
        PlainText {
            text: qsTr("Later")
            size: 24 * strip.unit
            weight: 700
            color: strip.tokens.ink
        }
        PlainText {
            text: qsTr("%n order(s)", "", chips.count)
            size: 20 * strip.unit
            color: strip.tokens.ink2
        }
    }

    Pressable {
        id: overflow

        // So many of the waiting are told by their numbers.
        property int numbers: 4
        readonly property bool allNew: strip.waitingAllNew

        tokens: strip.tokens
        unit: strip.unit
        ringInside: false
        objectName: "waitingTickets"
        x: strip.begin
        anchors.verticalCenter: parent.verticalCenter
        width: overflowRow.implicitWidth + 32 * strip.unit
        height: Math.max(Theme.target, 60 * strip.unit)
        visible: strip.waitingCount > 0
        Accessible.role: Accessible.Button
        Accessible.name: qsTr("%n ticket(s) waiting, next page", "", strip.waitingCount)
        onClicked: strip.pageWanted()
        onWidthChanged: Qt.callLater(strip.arrange)

        background: Rectangle {
            radius: Theme.radiusPlate * strip.unit
            color: strip.tokens.ink
            opacity: flashing.running ? flashing.level : 1
        }
        contentItem: Item {
            Row {
                id: overflowRow
                x: 16 * strip.unit
                anchors.verticalCenter: parent.verticalCenter
                spacing: 12 * strip.unit
                KeyHint {
                    anchors.verticalCenter: parent.verticalCenter
                    unit: strip.unit
                    keyText: strip.keysBlank ? "" : "0"
                    size: 40
                    color: strip.tokens.bg
                }
                StatusShape {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: overflow.allNew
                    width: 28 * strip.unit
                    height: width
                    kind: StatusShape.RingDot
                    color: strip.tokens.bg
                }
                Numeral {
                    anchors.verticalCenter: parent.verticalCenter
                    text: overflow.allNew ? qsTr("%1 NEW").arg(strip.waitingCount)
                                          : qsTr("%1 MORE").arg(strip.waitingCount)
                    size: 24 * strip.unit
                    weight: 700
                    color: strip.tokens.bg
                }
                Numeral {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: overflow.numbers > 0
                    text: strip.waitingNumbers.slice(0, overflow.numbers).join(" ")
                          + (strip.waitingCount > overflow.numbers ? " \u2026" : "")
                    size: 32 * strip.unit
                    weight: 800
                    color: strip.tokens.bg
                }
            }
        }
        SequentialAnimation {
            id: flashing
            property real level: 1
            PropertyAction { target: flashing; property: "level"; value: 0 }
            PauseAnimation { duration: 400 }
            PropertyAction { target: flashing; property: "level"; value: 1 }
            PauseAnimation { duration: 400 }
        }
    }

    Repeater {
        id: chips
        model: strip.later
        onCountChanged: Qt.callLater(strip.arrange)

        Item {
            id: chip

            required property int index
            required property var orderId
            required property int number
            required property string label
            required property string kind
            required property double timeMs
            required property double startMs
            required property int course

            readonly property bool held: kind === "held"
            readonly property bool asking: !held && early.asked === orderId
            property real labelRoom: 230 * strip.unit
            readonly property alias labelWidth: labelText.width

            // The width with all the words in place, without waiting for the next frame.
            function settle() {
                row.forceLayout();
                fireRow.forceLayout();
            }

            objectName: "later_" + number
            anchors.verticalCenter: parent.verticalCenter
            implicitWidth: row.implicitWidth + 14 * strip.unit + fire.width
            width: implicitWidth
            height: Math.max(Theme.target, 60 * strip.unit)
            visible: index >= strip.first && index < strip.shownEnd
            Accessible.role: Accessible.Grouping
            Accessible.name: held ? qsTr("Order %1, %2, held").arg(number).arg(label)
                                  : qsTr("Order %1, %2, at %3").arg(number).arg(label)
                                    .arg(strip.formatTime(timeMs))

            Row {
                id: row
                x: 18 * strip.unit
                anchors.verticalCenter: parent.verticalCenter
                rightPadding: 12 * strip.unit
                spacing: 11 * strip.unit
                StatusShape {
                    anchors.verticalCenter: parent.verticalCenter
                    width: 28 * strip.unit
                    height: width
                    kind: chip.held ? StatusShape.Bars : StatusShape.Clock
                    color: strip.tokens.ink
                }
                Numeral {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: !chip.held || !strip.tight
                    text: chip.held ? qsTr("HELD") : strip.formatTime(chip.timeMs)
                    size: (chip.held ? 24 : 32) * strip.unit
                    weight: 700
                    color: strip.tokens.ink
                }
                Numeral {
                    anchors.verticalCenter: parent.verticalCenter
                    text: String(chip.number)
                    size: 34 * strip.unit
                    weight: 800
                    color: strip.tokens.ink
                }
                PlainText {
                    id: labelText
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(implicitWidth, chip.labelRoom)
                    visible: chip.labelRoom > 0
                    text: chip.label
                    size: 24 * strip.unit
                    color: strip.tokens.ink
                }
                Numeral {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: !chip.held && chip.startMs > 0
                    text: chip.startMs > 0
                          ? qsTr("start %1").arg(strip.formatTime(chip.startMs)) : ""
                    size: 24 * strip.unit
                    weight: 500
                    color: strip.tokens.ink2
                }
            }
            T.AbstractButton {
                id: fire
                objectName: "fire_" + chip.number + (chip.course > 0 ? "_" + chip.course : "")
                x: parent.width - width
                width: fireRow.implicitWidth + 30 * strip.unit
                height: parent.height
                focusPolicy: Qt.TabFocus
                Accessible.role: Accessible.Button
                Accessible.name: chip.asking
                                 ? qsTr("Fire order %1 now? It is for %2. Press again.")
                                   .arg(chip.number).arg(strip.formatTime(chip.timeMs))
                                 : qsTr("Fire order %1").arg(chip.number)
                onClicked: {
                    if (chip.held)
                        strip.fired(chip.orderId, chip.course);
                    else
                        early.take(chip.orderId);
                }
                // A key that is held down is pressed once.
                Keys.onReturnPressed: event => {
                    if (!event.isAutoRepeat)
                        clicked();
                }
                Keys.onEnterPressed: event => {
                    if (!event.isAutoRepeat)
                        clicked();
                }

                background: Rectangle {
                    color: chip.asking ? strip.tokens.soon : strip.tokens.neutral
                    opacity: fire.down ? 0.8 : 1
                }
                contentItem: Item {
                    Row {
                        id: fireRow
                        anchors.centerIn: parent
                        spacing: 10 * strip.unit
                        KeyHint {
                            anchors.verticalCenter: parent.verticalCenter
                            unit: strip.unit
                            keyText: chip.held && chip.index === 0 ? qsTr("H") : ""
                            size: 40
                            color: strip.tokens.neutralText
                        }
                        // As wide as either word: nothing moves between the two presses.
                        Item {
                            anchors.verticalCenter: parent.verticalCenter
                            width: Math.max(fireWord.implicitWidth,
                                            chip.held ? 0 : nowWord.implicitWidth)
                            height: fireWord.height
                            PlainText {
                                id: fireWord
                                anchors.horizontalCenter: parent.horizontalCenter
                                visible: !chip.asking
                                text: qsTr("Fire")
                                size: 26 * strip.unit
                                weight: 700
                                color: strip.tokens.neutralText
                            }
                            PlainText {
                                id: nowWord
                                anchors.horizontalCenter: parent.horizontalCenter
                                visible: chip.asking
                                text: qsTr("Now?")
                                size: 26 * strip.unit
                                weight: 700
                                color: strip.tokens.fillText
                            }
                        }
                    }
                }
                FocusRing {
                    target: fire
                    tokens: strip.tokens
                    unit: strip.unit
                    inside: true
                    color: chip.asking ? strip.tokens.fillText : strip.tokens.neutralText
                    shown: fire.visualFocus
                }
            }
            Outline {
                anchors.fill: parent
                dashed: chip.held
                radius: Theme.radiusPlate * strip.unit
                stroke: Math.max(1, 2 * strip.unit)
                corner: strip.color
                color: chip.held ? strip.tokens.edge : strip.tokens.line
            }
        }
    }
    SecondaryButton {
        id: more
        readonly property int hidden: chips.count - (strip.shownEnd - strip.first)
        anchors.verticalCenter: parent.verticalCenter
        anchors.right: recall.visible ? recall.left : parent.right
        anchors.rightMargin: 20 * strip.unit
        height: Math.max(Theme.target, 60 * strip.unit)
        visible: hidden > 0
        tokens: strip.tokens
        unit: strip.unit
        outline: strip.tokens.line
        textSize: 25
        text: strip.tight ? "+" + hidden : qsTr("%1 more").arg(hidden)
        Accessible.name: qsTr("%1 more").arg(hidden)
        onClicked: {
            strip.first = strip.shownEnd < chips.count && strip.shownEnd > strip.first
                ? strip.shownEnd : 0;
            strip.arrange();
        }
    }
    SecondaryButton {
        id: recall
        objectName: "stripRecallButton"
        anchors.right: parent.right
        anchors.rightMargin: 20 * strip.unit
        anchors.verticalCenter: parent.verticalCenter
        height: Math.max(Theme.target, 60 * strip.unit)
        visible: strip.recallShown
        tokens: strip.tokens
        unit: strip.unit
        keyText: qsTr("R")
        text: qsTr("Recall")
        textSize: 25
        onClicked: strip.recallWanted()
    }
    PlainText {
        x: 190 * strip.unit
        anchors.verticalCenter: parent.verticalCenter
        visible: chips.count === 0 && strip.waitingCount === 0
        text: qsTr("Nothing later")
        size: 24 * strip.unit
        color: strip.tokens.ink2
    }
}
