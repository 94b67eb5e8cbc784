import QtQuick
import Servery.App

QtObject {
    property string state: "ready"
    property RowList accounts: RowList {}
    property string account: ""
    property string accountText: ""
    property string balanceText: ""
    property RowList postings: RowList {}
    property bool hasMore: false
    property var entry: ({})
    property string problem: ""
    property ReportExport file: ReportExport {}
    property bool wanted: false
    property var calls: []

    function record(call: string) { calls = calls.concat([call]); }
    function refresh() {}
    function openAccount(key: string) { record("account " + key); }
    function showAccount(key: string) {
        wanted = true;
        record("account " + key);
    }
    function takeWanted(): bool {
        const was = wanted;
        wanted = false;
        return was;
    }
    function more() {}
    function openEntry(number: real) { record("entry " + number); }
    function closeEntry() { entry = {}; }
    function saveCsv() { record("csv"); }
}
