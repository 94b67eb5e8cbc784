import QtQuick
import Servery.App

// Records what was asked of it; the script answers for the server.
QtObject {
    property RowList stations: RowList {}
    property RowList dishes: RowList {}
    property RowList courses: RowList {}
    property var stationChoices: []
    property var courseChoices: []
    property string dining: ""
    property bool canChange: true
    property string pending: "none"
    property string problem: ""
    property string trouble: ""
    // What the next name is answered with.
    property bool accepts: true
    property int opened: 0
    property var calls: []

    function record(call: string): bool {
        calls = calls.concat([call]);
        return accepts;
    }
    function open() { opened += 1; }
    function addStation(name: string): bool { return record("add " + name); }
    function renameStation(station: string, name: string): bool {
        return record("rename " + station + " " + name);
    }
    function moveStation(station: string, by: int) { record("move " + station + " " + by); }
    function removeStation(station: string, to: string) {
        record("remove " + station + " " + to);
    }
    function setStation(key: string, station: string) {
        record("station " + key + " " + station);
    }
    function setCourse(key: string, course: int) { record("course " + key + " " + course); }
    function addCourse(name: string): bool { return record("addCourse " + name); }
    function renameCourse(number: int, name: string): bool {
        return record("renameCourse " + number + " " + name);
    }
    function removeLastCourse() { record("removeLastCourse"); }
}
