import QtQuick

// The colours of one face of the product. Every colour on a screen is one of these.
QtObject {
    required property color bg
    required property color surface
    required property color raised
    required property color sunken
    required property color bar
    required property color line
    required property color edge
    required property color ink
    required property color ink2
    required property color done
    required property color go
    required property color goText
    required property color goTint
    required property color soon
    required property color soonTint
    required property color late
    required property color lateTint
    required property color allergen
    required property color allergenTint
    required property color info
    required property color infoTint
    required property color neutral
    required property color neutralText
    // Text on a filled soon, late or allergen.
    required property color fillText
    required property color disabled
    required property color disabledText
}
