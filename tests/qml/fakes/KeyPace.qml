import QtQuick

// Every press counts, or only the first of each key.
QtObject {
    property bool onlyFirst: false
    property var pressed: []

    function counts(key: int): bool {
        if (onlyFirst && pressed.includes(key))
            return false;
        pressed.push(key);
        return true;
    }
}
