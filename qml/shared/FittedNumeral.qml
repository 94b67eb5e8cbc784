import QtQuick
import Servery.Shared

// A number as large as wanted, or as its room allows: it is drawn smaller, never cut.
Numeral {
    id: figure

    required property real wanted
    required property real room

    // Below a certain size the letters are cut wider, so that is measured by itself.
    readonly property real fitted: {
        const first = fit(whole);
        return first < Theme.displayFrom && wanted >= Theme.displayFrom
               ? Math.min(first, fit(small)) : first;
    }

    // Letters are drawn in whole pixels, so a part of one may not be counted on.
    function fit(measured: Numeral): real {
        return measured.implicitWidth <= room
               ? measured.size : Math.floor(measured.size * room / measured.implicitWidth);
    }

    size: Math.max(1, fitted)

    Numeral {
        id: whole
        visible: false
        text: figure.text
        size: figure.wanted
        weight: figure.weight
    }
    Numeral {
        id: small
        visible: false
        text: figure.text
        size: Math.min(figure.wanted, Theme.displayFrom - 1)
        weight: figure.weight
    }
}
