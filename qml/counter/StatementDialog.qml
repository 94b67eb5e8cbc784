import QtQuick.Dialogs

// The platform's own way to choose a statement anywhere; made only when it is asked for.
FileDialog {
    fileMode: FileDialog.OpenFile
    title: qsTr("Take in a statement")
    nameFilters: [qsTr("Statements (%1)").arg("*.xml *.csv *.camt *.053")]
}
