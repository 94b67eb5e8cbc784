import QtQuick
import Servery.Shared

// The three panes of a deal at the till: whom it is about, what is typed, and, on the dark panel,
// what comes of it. They stand beside one another; where there is no room for that, the first two
// share a column that is scrolled, or, in an upright window, what is typed stands below the others.
Item {
    id: panes

    required property bool portrait
    required property bool narrow
    // The window has no room for three panes beside one another.
    required property bool stacked
    required property ThemeTokens tokens
    required property real unit
    // The least heights at which nothing of them is cut off.
    required property real aboutNeed
    required property real entryNeed
    // What is typed comes first in a column.
    property bool entryFirst: true
    property alias about: aboutRoom.data
    property alias entry: entryRoom.data
    property alias panel: panelRoom.data
    property alias pageName: page.objectName

    readonly property bool tight: stacked && !portrait
    readonly property bool upright: stacked && portrait

    ScrollPage {
        id: page
        width: panes.portrait ? parent.width : panelRoom.x
        height: parent.height
        tokens: panes.tokens
        unit: panes.unit
        need: panes.tight ? panes.aboutNeed + panes.entryNeed : panes.portrait ? 0 : panes.entryNeed

        // Tab follows the order of these two.
        Item {
            id: before
        }
        Item {
            id: entryRoom
            x: (panes.portrait || panes.stacked ? 0 : aboutRoom.width) + 22 * panes.unit
            y: panes.portrait || (panes.tight && !panes.entryFirst) ? aboutRoom.height : 0
            width: (panes.portrait && !panes.stacked ? panelRoom.x : parent.width) - x
                   - 22 * panes.unit
            height: panes.tight ? panes.entryNeed : parent.height - y
        }
        Item {
            id: after
        }
        Item {
            id: aboutRoom
            parent: panes.tight && panes.entryFirst ? after : before
            y: panes.tight && panes.entryFirst ? panes.entryNeed : 0
            width: panes.upright ? panelRoom.x
                   : panes.portrait || panes.stacked ? page.width
                                                     : (panes.narrow ? 310 : 340) * panes.unit
            height: panes.tight ? panes.aboutNeed
                    : !panes.portrait ? page.contentHeight
                    : panes.stacked ? page.contentHeight - panes.entryNeed
                                    : Math.round(page.contentHeight * 0.36)
        }
        Rectangle {
            x: panes.portrait || panes.stacked ? 0 : aboutRoom.width - width
            y: panes.portrait || panes.stacked ? Math.max(aboutRoom.y, entryRoom.y) - height : 0
            width: panes.portrait || panes.stacked ? parent.width : Math.max(1, 2 * panes.unit)
            height: panes.portrait || panes.stacked ? Math.max(1, 2 * panes.unit) : parent.height
            color: panes.tokens.line
        }
    }
    Rectangle {
        id: panelRoom
        x: parent.width - width
        y: panes.portrait && !panes.upright ? aboutRoom.height : 0
        width: (panes.tight ? 370 : panes.narrow || panes.portrait ? 400 : 456) * panes.unit
        height: panes.upright ? aboutRoom.height : parent.height - y
        color: panes.tokens.bar
    }
}
