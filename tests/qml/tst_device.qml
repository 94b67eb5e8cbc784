import QtQuick
import QtTest
import Servery.App
import Servery.Device
import Servery.Shared
import Servery.Shell

ScreenTestCase {
    id: test
    name: "Device"
    width: 1366
    height: 768

    property Console app
    property var screen
    property var closed

    Component {
        id: consoleMaker
        Console {}
    }
    Component {
        id: spyMaker
        SignalSpy {}
    }
    Component {
        id: screenMaker
        DeviceScreen {
            width: 1366
            height: 768
        }
    }
    Component {
        id: frameMaker
        FlashFrame {
            width: 400
            height: 300
        }
    }
    Component {
        id: mainMaker
        Main {}
    }
    Component {
        id: stepperMaker
        StepperRow {
            width: 500
            tokens: Theme.light
            label: "Volume"
            valueText: value + " %"
            value: 50
            least: 0
            most: 60
            step: 10
        }
    }

    function init() {
        app = createTemporaryObject(consoleMaker, test);
        screen = createTemporaryObject(screenMaker, test, { app: app });
        closed = spyMaker.createObject(test, { target: screen, signalName: "closed" });
        screen.forceActiveFocus();
        waitUntilLaidOut(screen);
    }
    function cleanup() {
        closed.destroy();
        screen.destroy();
        wait(1);
    }
    function open(page: string) {
        mouseClick(findChild(screen, "devicePage_" + page));
        compare(screen.page, page);
        waitUntilLaidOut(screen);
    }
    // In sight, then touched.
    function touch(name: string, inside = undefined) {
        const item = findChild(inside ?? screen, name);
        verify(item, name);
        waitUntilLaidOut(screen);
        item.forceActiveFocus(Qt.TabFocusReason);
        waitUntilLaidOut(screen);
        mouseClick(item);
    }

    function test_closes() {
        mouseClick(findChild(screen, "deviceClose"));
        compare(closed.count, 1);
        screen.forceActiveFocus();
        keyClick(Qt.Key_Escape);
        compare(closed.count, 2);
    }
    function test_general() {
        touch("choice_de");
        compare(app.languages.current, "de");
        touch("stepMore", findChild(screen, "deviceKitchenScale"));
        fuzzyCompare(app.device.kitchenScale, 1.05, 0.001);
        touch("choice_150");
        fuzzyCompare(app.device.textScale, 1.5, 0.001);
        touch("deviceKiosk");
        verify(app.device.kiosk);
        compare(findChild(screen, "deviceKiosk").Accessible.name,
                "Fill the screen and keep it awake");
    }
    function test_stationOfTheStart() {
        app.board.stations.rows = [{ key: "", station: "", name: "All", openCount: 0 },
                                   { key: "grill", station: "grill", name: "Grill", openCount: 0 }];
        tryVerify(() => findChild(screen, "choice_grill") !== null);
        touch("choice_grill");
        compare(app.startStation, "grill");
    }
    function test_sound() {
        open("sound");
        touch("soundOn");
        verify(app.sounds.muted);
        touch("soundFlash");
        verify(app.device.flashes);
        const cue = findChild(screen, "cue_" + SoundPlayer.NewOrder);
        touch("choice_urgent", cue);
        compare(app.sounds.cues[0].style, "urgent");
        touch("listen", findChild(screen, "cue_" + SoundPlayer.NewOrder));
        compare(app.sounds.heard, [SoundPlayer.NewOrder]);
    }
    function test_aDeviceThatCannotSpeakSaysWhy() {
        app.device.canSpeak = false;
        open("sound");
        const speech = findChild(screen, "soundSpeech");
        verify(!speech.enabled);
        compare(speech.note, "Install espeak-ng on this device to use it");
    }
    function test_addsAPrinter() {
        open("printers");
        touch("printerAdd");
        waitUntilLaidOut(screen);
        app.printing.wrong = "name";
        touch("printerSave");
        compare(findChild(screen, "printerWrong").text, "Give the printer a name.");
        verify(findChild(screen, "printerName").wrong);
        app.printing.wrong = "";
        const name = findChild(screen, "printerName");
        name.forceActiveFocus();
        keyClick(Qt.Key_B);
        keyClick(Qt.Key_A);
        keyClick(Qt.Key_R);
        touch("choice_usb", findChild(screen, "printerKind"));
        compare(findChild(screen, "printerAddress").text, "/dev/usb/lp0");
        touch("choice_paid", findChild(screen, "printerReceipts"));
        touch("printerDrawer");
        touch("printerSave");
        compare(app.printing.saved.name, "bar");
        compare(app.printing.saved.kind, "usb");
        compare(app.printing.saved.address, "/dev/usb/lp0");
        compare(app.printing.saved.receipts, "paid");
        verify(app.printing.saved.hasDrawer);
        tryVerify(() => findChild(screen, "printerAdd").visible);
    }
    function printer(more: var): var {
        return Object.assign({ id: "1", name: "Pass", kind: "network", address: "10.0.0.5",
            port: 9100, baudRate: 9600, columns: 48, codePage: "CP437", drawsAll: false, cuts: true,
            tellsStatus: true, hasDrawer: false, drawerPin: 2, tickets: "never", receipts: "never",
            stations: [], cancelSlips: false, state: "ready", stateText: "", waitingText: "",
            expiredText: "" }, more);
    }
    function test_aPrinterInTrouble() {
        app.printing.printers = [printer({ state: "trouble", stateText: "Pass is out of paper.",
                                           waitingText: "2 tickets waiting." })];
        open("printers");
        compare(findChild(screen, "printerDetails").text,
                "Pass is out of paper. 2 tickets waiting.");
        compare(findChild(screen, "printer_Pass").Accessible.name,
                "Pass, Not printing. Pass is out of paper. 2 tickets waiting.");
        touch("printerRetry");
        touch("printerTest");
        compare(app.printing.calls, ["try 1", "test 1"]);
        touch("printerEdit");
        waitUntilLaidOut(screen);
        touch("printerRemove");
        compare(app.printing.calls[2], "remove 1");
    }
    function test_whatIsNotCertainIsAsked() {
        app.printing.unsure = [{ place: 7, text: "Receipt 147 may not have been printed." }];
        open("printers");
        compare(findChild(screen, "unsure").Accessible.name,
                "Receipt 147 may not have been printed.");
        touch("unsureAgain");
        touch("unsureLetGo");
        compare(app.printing.calls, ["again 7", "let go 7"]);
    }
    function test_learnsAKey() {
        open("keys");
        touch("key_ticket3");
        compare(app.device.keys.learning, "ticket3");
        verify(findChild(screen, "keysHint").text.startsWith("Press the key now."));
        touch("key_ticket3");
        compare(app.device.keys.learning, "");
        touch("choice_functionKeys");
        compare(app.device.keys.preset, "functionKeys");
        touch("key_ticket1");
        open("general");
        compare(app.device.keys.learning, "");
    }
    function test_scanner() {
        open("scanner");
        touch("scannerOn");
        verify(app.device.keys.scannerOn);
        touch("stepMore", findChild(screen, "scannerGap"));
        compare(app.device.keys.scannerGapMs, 50);
        app.device.keys.lastScan = "ORDER.1";
        compare(findChild(screen, "scannerLast").text, "Scanned: ORDER.1");
    }
    function test_everythingIsLargeEnough() {
        for (const page of ["general", "sound", "printers", "keys", "scanner"]) {
            open(page);
            const small = [];
            visit(screen, item => {
                if (item.visible && item.Accessible && item.clicked !== undefined
                    && item.height < Theme.target * screen.unit - 0.5)
                    small.push(item.objectName + " " + item.height);
            });
            compare(small, []);
        }
    }
    function visit(item, each) {
        each(item);
        for (let at = 0; at < item.children.length; ++at)
            visit(item.children[at], each);
    }
    function test_aNumberStaysInItsBounds() {
        const stepper = createTemporaryObject(stepperMaker, test);
        const spy = createTemporaryObject(spyMaker, test,
                                          { target: stepper, signalName: "stepped" });
        stepper.move(1);
        compare(spy.signalArguments[0][0], 60);
        stepper.move(-9);
        compare(spy.signalArguments[1][0], 0);
        stepper.value = 60;
        verify(!findChild(stepper, "stepMore").enabled);
        stepper.move(1);
        compare(spy.count, 2);
    }
    function test_flashesThreeTimesAndStops() {
        const frame = createTemporaryObject(frameMaker, test);
        verify(!frame.visible);
        frame.flash("LATE");
        verify(frame.lit);
        let times = 0;
        let before = false;
        tryVerify(() => {
            if (frame.lit && !before)
                ++times;
            before = frame.lit;
            return !frame.visible;
        }, 20000);
        verify(times >= 1 && times <= 3);
        Theme.reducedMotion = true;
        frame.flash("LATE");
        verify(frame.lit);
        tryVerify(() => !frame.visible, 20000);
        Theme.reducedMotion = false;
    }
    function test_theWindowFlashesWhenAsked() {
        app.session.signedIn = true;
        const window = mainMaker.createObject(null, { app: app });
        const frame = findChild(window, "flashFrame");
        app.sounds.played(SoundPlayer.NewOrder);
        verify(!frame.visible);
        app.device.flashes = true;
        app.sounds.played(SoundPlayer.NewOrder);
        verify(frame.visible);
        compare(frame.word, "NEW ORDER");
        app.noticed("The drawer did not open.");
        compare(findChild(window, "deviceNotice").text, "The drawer did not open.");
        verify(findChild(window, "deviceNotice").visible);
        window.destroy();
        wait(1);
    }
}
