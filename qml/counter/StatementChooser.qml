import QtQuick
import Qt.labs.folderlistmodel
import Servery.Shared

// A statement anywhere on this device or a stick in it: folders to walk through, and in them what a
// bank may have exported. It only looks; nothing can be made, renamed or removed.
Column {
    id: chooser

    required property ThemeTokens tokens
    // Where it begins.
    required property url start
    property bool busy: false
    property real unit: 1

    property url folder: start
    readonly property string path: pathOf(folder)
    // "/", and "/C:" or "/C:/" where drives have letters.
    readonly property bool isTop: /^\/([A-Za-z]:\/?)?$/.test(path)

    signal chosen(url file)
    signal dismissed

    function up() {
        if (!isTop)
            folder = files.parentFolder;
    }
    // "file:///media/stick/bank%20A" is read as "/media/stick/bank A".
    function pathOf(folder: url): string {
        const path = decodeURIComponent(String(folder).replace("file://", ""));
        return path === "" ? "/" : path;
    }

    spacing: 8 * unit
    onFolderChanged: reading.restart()
    // A folder that is not there: the model begins in another, and says in which.
    Component.onCompleted: if (String(files.folder) !== String(folder)) folder = files.folder

    // A folder is read in the background; what takes no time is not called empty meanwhile.
    Timer {
        id: reading
        interval: 300
    }
    FolderListModel {
        id: files
        folder: chooser.folder
        nameFilters: ["*.xml", "*.csv", "*.camt", "*.053"]
        caseSensitive: false
        showDirsFirst: true
        showOnlyReadable: true
        sortField: FolderListModel.Name
    }
    Row {
        width: parent.width
        spacing: 8 * chooser.unit
        SecondaryButton {
            id: toUp
            objectName: "chooserUp"
            enabled: !chooser.isTop
            tokens: chooser.tokens
            unit: chooser.unit
            fill: chooser.tokens.surface
            text: qsTr("Up")
            Accessible.name: qsTr("To the folder above")
            onClicked: chooser.up()
        }
        PlainText {
            objectName: "chooserFolder"
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - toUp.width - back.width - 2 * parent.spacing
            text: chooser.path
            size: 17 * chooser.unit
            weight: 600
            elide: Text.ElideLeft
            color: chooser.tokens.ink
        }
        SecondaryButton {
            id: back
            objectName: "chooserBack"
            tokens: chooser.tokens
            unit: chooser.unit
            fill: chooser.tokens.surface
            text: qsTr("Back")
            onClicked: chooser.dismissed()
        }
    }
    ScrollList {
        id: list
        objectName: "chooserFiles"
        width: parent.width
        height: Math.min(count, 6) * (Math.max(60 * chooser.unit, Theme.target) + spacing)
        spacing: 8 * chooser.unit
        model: files
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Statements and folders")
        delegate: FileRow {
            required property string fileName
            required property url fileUrl
            required property bool fileIsDir
            required property date fileModified
            objectName: "chooser_" + fileName
            width: list.width
            enabled: !chooser.busy
            tokens: chooser.tokens
            unit: chooser.unit
            name: fileName
            isFolder: fileIsDir
            timeText: fileIsDir ? "" : fileModified.toLocaleString(Qt.locale(), Locale.ShortFormat)
            onClicked: {
                if (fileIsDir)
                    chooser.folder = fileUrl;
                else
                    chooser.chosen(fileUrl);
            }
        }
        // Says that there is more below.
        Rectangle {
            parent: list
            y: parent.height - height
            width: parent.width
            height: Math.max(1, 2 * chooser.unit)
            visible: list.contentHeight > list.height + list.contentY + 1
            color: chooser.tokens.edge
        }
    }
    PlainText {
        objectName: "chooserEmpty"
        width: parent.width
        visible: list.count === 0 && !reading.running
        text: qsTr("No folder and no statement here. Statements are XML (camt.053) or CSV files.")
        size: 16 * chooser.unit
        color: chooser.tokens.ink2
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
}
