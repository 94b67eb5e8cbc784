import QtQuick
import Servery.App
import Servery.Shared

// What is sold out and what is counted, over the screen it was opened from.
PanelFrame {
    id: panel

    required property StockDesk desk

    // The dish whose portions are asked for; empty: none.
    property string countedSubject: ""
    property string countedName: ""
    readonly property int columns: Math.max(1, Math.floor(width / (900 * unit)))

    title: qsTr("Sold out")
    subtitle: desk.trouble !== "" ? desk.trouble
                                  : qsTr("Diners see it at once. Nothing already paid is touched.")
    Component.onCompleted: panel.desk.open()

    function stopCounting() {
        countedSubject = "";
        panel.forceActiveFocus();
    }

    Flickable {
        id: tabs
        y: 14 * panel.unit
        width: parent.width
        height: control.height
        contentWidth: control.width
        clip: true
        flickableDirection: Flickable.HorizontalFlick
        boundsBehavior: Flickable.StopAtBounds

        SegmentedControl {
            id: control
            tokens: panel.tokens
            unit: panel.unit
            model: panel.desk.categories
            delegate: Segment {
                required property var modelData
                objectName: "category_" + modelData.id
                tokens: panel.tokens
                unit: panel.unit
                textSize: 24
                sidePadding: 18
                text: modelData.name
                openCount: modelData.count
                checked: panel.desk.category === modelData.id
                onClicked: panel.desk.category = modelData.id
            }
        }
    }
    GridView {
        id: list
        objectName: "stockList"
        y: tabs.y + tabs.height + 14 * panel.unit
        width: parent.width
        height: parent.height - y - (pad.visible ? pad.height : 0)
        clip: true
        cellWidth: Math.floor(width / panel.columns)
        cellHeight: 108 * panel.unit
        boundsBehavior: Flickable.StopAtBounds
        model: panel.desk.rows
        Accessible.role: Accessible.List

        delegate: Item {
            id: cell

            required property int index
            required property var model
            width: list.cellWidth
            height: list.cellHeight

            StockEntry {
                objectName: "stock_" + cell.model.subject
                width: parent.width - (panel.columns > 1
                                       && cell.index % panel.columns < panel.columns - 1
                                       ? 14 * panel.unit : 0)
                tokens: panel.tokens
                unit: panel.unit
                name: cell.model.name
                dish: cell.model.dish
                isAvailable: cell.model.isAvailable
                portionsLeft: cell.model.portionsLeft
                pending: cell.model.pending
                refusal: cell.model.refusal
                onSoldOut: panel.desk.soldOut(cell.model.subject)
                onBackInStock: panel.desk.backInStock(cell.model.subject)
                onPortionsSet: portions => panel.desk.setPortions(cell.model.subject, portions)
                onCountWanted: {
                    panel.countedName = cell.model.name;
                    panel.countedSubject = cell.model.subject;
                }
            }
        }
    }
    PlainText {
        anchors.centerIn: list
        width: Math.min(implicitWidth, list.width)
        visible: list.count === 0
        text: panel.desk.category === "out" ? qsTr("Nothing is sold out and nothing is counted.")
              : panel.desk.trouble !== "" ? panel.desk.trouble : qsTr("Nothing is on the menu.")
        size: 27 * panel.unit
        color: panel.tokens.ink2
    }
    CountPad {
        id: pad
        objectName: "countPad"
        x: -panel.side
        y: parent.height - height
        width: panel.width
        visible: panel.countedSubject !== ""
        tokens: panel.tokens
        unit: panel.unit
        name: panel.countedName
        onChosen: portions => {
            panel.desk.setPortions(panel.countedSubject, portions);
            panel.stopCounting();
        }
        onNotCounted: {
            panel.desk.backInStock(panel.countedSubject);
            panel.stopCounting();
        }
        onDismissed: panel.stopCounting()
    }
}
