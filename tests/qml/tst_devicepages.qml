import QtQuick
import QtTest
import Servery.App
import Servery.Device
import Servery.Shared

// The pages of the device's settings, each by itself and in each of its states.
PartTestCase {
    id: test
    name: "DevicePages"
    width: 1000
    height: 800

    property Console app

    Component {
        id: consoleMaker
        Console {}
    }
    Component {
        id: pageMaker
        SettingsPage {
            width: 900
            height: 400
            tokens: Theme.light
            title: "A page"
            Repeater {
                model: 10
                SecondaryButton {
                    required property int index
                    objectName: "row_" + index
                    tokens: Theme.light
                    text: "Row " + index
                }
            }
        }
    }
    Component {
        id: generalMaker
        GeneralPage {
            width: 900
            height: 1000
            app: test.app
            tokens: Theme.light
        }
    }
    Component {
        id: soundMaker
        SoundPage {
            width: 900
            height: 1400
            app: test.app
            tokens: Theme.light
        }
    }
    Component {
        id: keysMaker
        KeysPage {
            width: 900
            height: 1000
            app: test.app
            tokens: Theme.light
        }
    }
    Component {
        id: scannerMaker
        ScannerPage {
            width: 900
            height: 800
            app: test.app
            tokens: Theme.light
        }
    }
    Component {
        id: printersMaker
        PrintersPage {
            width: 900
            height: 1000
            app: test.app
            tokens: Theme.light
        }
    }
    Component {
        id: formMaker
        PrinterForm {
            width: 860
            tokens: Theme.light
            printing: test.app.printing
            initial: test.printer({})
        }
    }

    function printer(more: var): var {
        return Object.assign({
            id: "p1", name: "Kitchen", kind: "network", address: "192.168.1.50", port: 9100,
            baudRate: 38400, columns: 48, codePage: "CP437", drawsAll: false, cuts: true,
            tellsStatus: true, hasDrawer: false, drawerPin: 2, tickets: "newOrder",
            receipts: "never", stations: ["grill", "fry"], cancelSlips: false
        }, more);
    }
    function init() {
        app = createTemporaryObject(consoleMaker, test);
    }

    // --- SettingsPage

    function test_whatTakesTheKeyboardComesIntoSight() {
        const page = make(pageMaker);
        verify(page.contentHeight > page.height);
        compare(page.Accessible.name, "A page");
        const last = findChild(page, "row_9");
        last.forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => last.mapToItem(page, 0, last.height).y <= page.height);
        const first = findChild(page, "row_0");
        first.forceActiveFocus(Qt.BacktabFocusReason);
        tryVerify(() => first.mapToItem(page, 0, 0).y >= 0);
    }

    // --- GeneralPage

    function test_generalByTouch() {
        const page = make(generalMaker);
        press(findChild(page, "deviceLanguage"), "choice_de");
        compare(app.languages.current, "de");
        press(findChild(page, "deviceKitchenScale"), "stepMore");
        fuzzyCompare(app.device.kitchenScale, 1.05, 0.001);
        press(findChild(page, "deviceTextScale"), "choice_150");
        compare(app.device.textScale, 1.5);
        press(page, "deviceKiosk");
        verify(app.device.kiosk);
        press(page, "deviceKiosk");
        verify(!app.device.kiosk);
    }
    function test_sizesStayInTheirBounds() {
        app.device.kitchenScale = 1.6;
        const page = make(generalMaker);
        const scale = findChild(page, "deviceKitchenScale");
        verify(!findChild(scale, "stepMore").enabled);
        app.device.kitchenScale = 0.8;
        verify(!findChild(scale, "stepLess").enabled);
        compare(scale.Accessible.name, "Size of the kitchen's screen, 80 %");
    }
    function test_aStationIsOfferedWhereThereAreSome() {
        const page = make(generalMaker);
        const stations = findChild(page, "deviceStation");
        verify(!stations.visible);
        app.board.stations.rows = [{ name: "All", station: "" },
                                   { name: "Grill", station: "grill" }];
        tryVerify(() => stations.visible);
        waitUntilLaidOut(page);
        press(stations, "choice_grill");
        compare(app.startStation, "grill");
        app.board.stations.rows = [];
        tryVerify(() => !stations.visible);
    }

    // --- SoundPage

    function test_soundByTouch() {
        const page = make(soundMaker);
        verify(findChild(page, "soundOn").checked);
        press(page, "soundOn");
        verify(app.sounds.muted);
        press(findChild(page, "soundVolume"), "stepLess");
        fuzzyCompare(app.sounds.volume, 0.9, 0.001);
        press(page, "soundFlash");
        verify(app.device.flashes);
        press(page, "soundSpeech");
        verify(app.device.speaks);
        press(page, "soundKeys");
        verify(app.sounds.keySounds);
        const late = findChild(page, "cue_2");
        press(late, "choice_soft");
        waitUntilLaidOut(page);
        press(findChild(page, "cue_2"), "listen");
        compare(app.sounds.heard, [2]);
        compare(app.sounds.cues.find(each => each.cue === 2).style, "soft");
        compare(findChild(findChild(page, "cue_2"), "listen").Accessible.name,
                "Listen: Order is late");
    }
    function test_aDeviceThatCannotSpeak() {
        app.device.canSpeak = false;
        const page = make(soundMaker);
        const speech = findChild(page, "soundSpeech");
        verify(!speech.enabled);
        verify(says(page, "Install espeak-ng on this device to use it"));
        mouseClick(speech);
        verify(!app.device.speaks);
    }

    // --- KeysPage

    function test_aKeyIsLearntOrLeft() {
        const page = make(keysMaker);
        const keys = app.device.keys;
        press(findChild(page, "keyPreset"), "choice_functionKeys");
        compare(keys.preset, "functionKeys");
        waitUntilLaidOut(page);
        const recall = findChild(page, "key_recall");
        compare(recall.Accessible.name, "Recall, key F11");
        press(page, "key_recall");
        compare(keys.learning, "recall");
        compare(recall.Accessible.name, "Recall, press the key");
        verify(findChild(page, "keysHint").text.startsWith("Press the key now."));
        press(page, "key_recall");
        compare(keys.learning, "");
        // Whoever leaves the page leaves the learning.
        press(page, "key_undo");
        page.visible = false;
        compare(keys.learning, "");
    }
    function test_keysInOneColumnWhereItIsNarrow() {
        const page = make(keysMaker, { width: 560, height: 1600 });
        const first = findChild(page, "key_ticket1");
        const second = findChild(page, "key_ticket2");
        verify(second.y > first.y);
        verify(!isCut(page));
    }

    // --- ScannerPage

    function test_aScannerIsSetUpAndTriedOut() {
        const page = make(scannerMaker);
        const keys = app.device.keys;
        press(page, "scannerOn");
        verify(keys.scannerOn);
        press(page, "scannerEnter");
        verify(!keys.scannerEndsWithEnter);
        press(findChild(page, "scannerGap"), "stepMore");
        compare(keys.scannerGapMs, 50);
        const prefix = findChild(page, "scannerPrefix");
        prefix.forceActiveFocus();
        keyClick(Qt.Key_X);
        compare(keys.scannerPrefix.toLowerCase(), "x");
        compare(findChild(page, "scannerLast").text, "Scan something to try it out.");
        keys.lastScan = "servery:o145";
        compare(findChild(page, "scannerLast").text, "Scanned: servery:o145");
    }

    // --- PrintersPage

    function test_noPrinterYet() {
        const page = make(printersMaker);
        verify(says(page, "No printer. Add one for receipts, kitchen tickets or the cash drawer."));
        press(page, "printerAdd");
        compare(page.title, "Add a printer");
        verify(!findChild(page, "printerAdd").visible);
        tryVerify(() => findChild(page, "printerSave") !== null);
        verify(!findChild(page, "printerRemove").visible);
    }
    function test_whatIsNotCertain() {
        app.printing.unsure = [{ place: 3, text: "Order 151 may have been printed." }];
        const page = make(printersMaker);
        compare(findChild(page, "unsure").Accessible.name, "Order 151 may have been printed.");
        press(page, "unsureAgain");
        press(page, "unsureLetGo");
        compare(app.printing.calls, ["again 3", "let go 3"]);
        // With a printer open nothing else is asked.
        page.add();
        compare(findChild(page, "unsure"), null);
    }

    // --- PrinterForm

    function test_eachKindAsksForItsOwn_data() {
        return [
            { tag: "network", label: "Address", port: true, escpos: true },
            { tag: "usb", label: "Device", port: false, escpos: true },
            { tag: "serial", label: "Device", port: false, escpos: true },
            { tag: "system", label: "Name in the system", port: false, escpos: false },
            { tag: "pdf", label: "Folder", port: false, escpos: false }
        ];
    }
    function test_eachKindAsksForItsOwn(row) {
        const form = make(formMaker, { initial: printer({ kind: row.tag }) });
        compare(findChild(form, "printerAddress").label, row.label);
        compare(findChild(form, "printerPort").visible, row.port);
        compare(findChild(form, "printerDrawer").visible, row.escpos);
        compare(says(form, "Found on this device"), row.tag === "usb");
        compare(says(form, "Baud rate"), row.tag === "serial");
        verify(!isCut(form));
        watch(form, "finished");
        press(form, "printerSave");
        compare(spy.count, 1);
        compare(app.printing.saved.kind, row.tag);
        // What was not touched is kept.
        compare(app.printing.saved.stations, ["grill", "fry"]);
    }
    function test_anotherKindTakesWhatWasFound() {
        const form = make(formMaker);
        press(findChild(form, "printerKind"), "choice_usb");
        compare(findChild(form, "printerAddress").text, "/dev/usb/lp0");
        press(findChild(form, "printerKind"), "choice_network");
        compare(findChild(form, "printerAddress").text, "");
        press(form, "printerSave");
        compare(app.printing.saved.address, "");
    }
    function test_whatIsWrongIsSaidAtItsField_data() {
        return [
            { tag: "name", field: "printerName", words: "Give the printer a name." },
            { tag: "address", field: "printerAddress", words: "Say where the printer is." },
            { tag: "port", field: "printerPort",
              words: "The port is a number from 1 to 65535." },
            { tag: "count", field: "",
              words: "This device has as many printers as it can keep." }
        ];
    }
    function test_whatIsWrongIsSaidAtItsField(row) {
        app.printing.wrong = row.tag;
        const form = make(formMaker);
        watch(form, "finished");
        press(form, "printerSave");
        compare(spy.count, 0);
        compare(app.printing.saved, null);
        verify(findChild(form, "printerWrong").visible);
        compare(findChild(form, "printerWrong").text, row.words);
        for (const field of ["printerName", "printerAddress", "printerPort"])
            compare(findChild(form, field).wrong, field === row.field, field);
        app.printing.wrong = "";
        press(form, "printerSave");
        compare(spy.count, 1);
        verify(!findChild(form, "printerWrong").visible);
    }
    function test_whatIsPrintedByItself() {
        const form = make(formMaker);
        verify(says(form, "A slip when an order is cancelled"));
        press(findChild(form, "printerTickets"), "choice_never");
        verify(!findChild(form, "printerStations").visible);
        verify(!says(form, "A slip when an order is cancelled"));
        press(findChild(form, "printerReceipts"), "choice_paid");
        press(form, "printerDrawer");
        verify(says(form, "Drawer at pin"));
        press(form, "printerSave");
        compare(app.printing.saved.tickets, "never");
        compare(app.printing.saved.receipts, "paid");
        verify(app.printing.saved.hasDrawer);
    }
    function test_aPrinterIsRemoved() {
        const form = make(formMaker);
        watch(form, "finished");
        press(form, "printerRemove");
        compare(app.printing.calls, ["remove p1"]);
        compare(spy.count, 1);
        compare(app.printing.saved, null);
    }

    // --- All of them

    function test_thePagesByTheirKeys_data() {
        return [{ tag: "general", maker: generalMaker, least: 2 },
                { tag: "sound", maker: soundMaker, least: 3 },
                { tag: "keys", maker: keysMaker, least: 2 },
                { tag: "scanner", maker: scannerMaker, least: 2 },
                { tag: "printers", maker: printersMaker, least: 1 },
                { tag: "form", maker: formMaker, least: 4 }];
    }
    function test_thePagesByTheirKeys(row) {
        verifyPressables(() => make(row.maker), row.least);
    }
    function test_nothingIsCut_data() {
        return [{ tag: "general", maker: generalMaker }, { tag: "sound", maker: soundMaker },
                { tag: "keys", maker: keysMaker }, { tag: "scanner", maker: scannerMaker },
                { tag: "printers", maker: printersMaker }, { tag: "form", maker: formMaker }];
    }
    function test_nothingIsCut(row) {
        const page = make(row.maker, { unit: 1.5 });
        verify(!isCut(page));
    }
}
