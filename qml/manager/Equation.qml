import QtQuick
import Servery.Shared

// Bank received, less what the ledger expected, is the difference.
Rectangle {
    id: equation

    required property ThemeTokens tokens
    required property string received
    required property string expected
    required property string difference
    required property bool differs
    property real unit: 1

    implicitHeight: 86 * unit
    radius: Theme.radiusControl * unit
    color: tokens.surface
    border.color: tokens.line
    border.width: 1
    clip: true
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Bank received %1, ledger expected %2, difference %3")
                     .arg(received).arg(expected).arg(difference)

    component Term: Item {
        id: term
        required property string label
        required property string figure
        property color ink: equation.tokens.ink
        property real shift: 0
        width: equation.width / 3
        height: equation.height
        PlainText {
            x: 18 * equation.unit + term.shift
            y: 12 * equation.unit
            width: parent.width - x - 8 * equation.unit
            text: term.label
            size: 16 * equation.unit
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(10 * equation.unit)
            weight: 600
            color: equation.tokens.ink2
        }
        Cell {
            x: 18 * equation.unit + term.shift
            y: 34 * equation.unit
            width: Math.min(parent.width - x - 40 * equation.unit, 220 * equation.unit)
            height: 44 * equation.unit
            tokens: equation.tokens
            unit: equation.unit
            figure: false
            strong: true
            size: 34
            ink: term.ink
            text: term.figure
        }
    }
    Rectangle {
        x: parent.width * 2 / 3
        y: 1
        width: parent.width / 3 - 1
        height: parent.height - 2
        radius: equation.radius
        color: equation.differs ? equation.tokens.lateTint : equation.tokens.goTint
        // Square where the other terms join it.
        Rectangle {
            width: parent.radius
            height: parent.height
            color: parent.color
        }
        Rectangle {
            width: 3 * equation.unit
            height: parent.height
            color: equation.differs ? equation.tokens.late : equation.tokens.go
        }
        StatusShape {
            x: 24 * equation.unit
            anchors.verticalCenter: parent.verticalCenter
            width: 34 * equation.unit
            height: width
            kind: equation.differs ? StatusShape.Flag : StatusShape.TickSquare
            color: equation.differs ? equation.tokens.late : equation.tokens.go
        }
    }
    Row {
        Term {
            label: qsTr("Bank received")
            figure: equation.received
        }
        Term {
            label: qsTr("Ledger expected")
            figure: equation.expected === "" ? "\u2013" : equation.expected
        }
        Term {
            shift: 52 * equation.unit
            label: qsTr("Difference")
            figure: equation.difference === "" ? "\u2013" : equation.difference
            ink: equation.differs ? equation.tokens.late : equation.tokens.go
        }
    }
    PlainText {
        x: parent.width / 3 - width - 14 * equation.unit
        anchors.verticalCenter: parent.verticalCenter
        text: "\u2212"
        size: 28 * equation.unit
        weight: 700
        color: equation.tokens.ink2
    }
    PlainText {
        x: parent.width * 2 / 3 - width - 14 * equation.unit
        anchors.verticalCenter: parent.verticalCenter
        text: "="
        size: 28 * equation.unit
        weight: 700
        color: equation.tokens.ink2
    }
}
