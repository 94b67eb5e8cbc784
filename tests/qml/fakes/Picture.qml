import QtQuick
import Servery.App

// What the pictures of all faces stand on; each face fills a Console with its own.
QtObject {
    id: picture

    required property Console app
    // 19:42:06 in the venue, on a Friday.
    readonly property double evening: Date.UTC(2026, 5, 12, 19, 42, 6)

    property Component listMaker: Component { RowList {} }

    function list(rows: var): RowList {
        return listMaker.createObject(picture, { rows: rows });
    }
}
