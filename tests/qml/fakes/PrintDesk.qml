import QtQuick

// Printers by script; records what was asked of it.
QtObject {
    property var printers: []
    property var unsure: []
    property string problem: ""
    property string hint: ""
    property bool canPrint: false
    property bool hasDrawer: false
    property var calls: []
    // What the next savePrinter answers, and what it was given.
    property string wrong: ""
    property var saved: null

    function record(call: string) {
        calls = calls.concat([call]);
    }
    function savePrinter(fields: var): string {
        if (wrong === "")
            saved = fields;
        return wrong;
    }
    function removePrinter(id: string) { record("remove " + id); }
    function testPrinter(id: string) { record("test " + id); }
    function tryNow(id: string) { record("try " + id); }
    function tryAll() { record("try all"); }
    function forgetExpired(id: string) { record("seen " + id); }
    function printAgain(place: int) { record("again " + place); }
    function letGo(place: int) { record("let go " + place); }
    function printReceipt(orderId: string): bool {
        record("receipt " + orderId);
        return true;
    }
    function addressesFor(kind: string): var {
        return kind === "usb" ? ["/dev/usb/lp0"] : [];
    }
    function codePageNames(): var {
        return ["CP437", "CP850", "CP852", "CP858", "WPC1252", "CP866"];
    }
}
