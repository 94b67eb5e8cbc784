import QtQuick

QtObject {
    property int cents: 0
    readonly property bool isEmpty: cents === 0
    readonly property string text: "$" + Math.floor(cents / 100) + "."
                                   + String(cents % 100).padStart(2, "0")

    function press(digits: string) {
        for (const digit of digits)
            cents = cents * 10 + Number(digit);
    }
    function backspace() { cents = Math.floor(cents / 10); }
    function clear() { cents = 0; }
}
