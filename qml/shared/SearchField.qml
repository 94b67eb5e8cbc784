import QtQuick
import Servery.Shared

// Search in a list. Escape clears it, then gives the keyboard back.
TextEntry {

    signal leaving

    glyph: Icon.Search
    maximumLength: 60
    inputMethodHints: Qt.ImhNoPredictiveText
    Accessible.searchEdit: true
    Keys.onEscapePressed: {
        if (text !== "")
            clear();
        else
            leaving();
    }
}
