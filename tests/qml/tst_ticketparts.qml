import QtQuick
import QtTest
import Servery.App
import Servery.Device
import Servery.Kitchen
import Servery.Shared

// A dish of a ticket, the kitchen's menu, and a printer of the device, each in each of its states.
ScreenTestCase {
    id: test
    name: "TicketParts"
    width: 1000
    height: 900

    property Console app
    property KitchenMenu menu

    function watch(item: var, signalName: string) {
        spy.target = null;
        spy.signalName = signalName;
        spy.target = item;
        spy.clear();
    }
    function make(maker: Component, given: var): var {
        const item = createTemporaryObject(maker, test, given ?? {});
        verify(item !== null);
        waitUntilLaidOut(item);
        return item;
    }

    SignalSpy {
        id: spy
    }
    Component {
        id: consoleMaker
        Console {}
    }
    Component {
        id: dishMaker
        TicketItem {
            width: 400
            height: implicitHeight
            tokens: Theme.dark
            quantity: 2
            name: "Smash burger"
            modifiers: []
            note: ""
            allergies: []
            done: false
            ofStation: true
        }
    }
    Component {
        id: menuMaker
        KitchenMenu {}
    }
    Component {
        id: printerMaker
        PrinterRow {
            width: 700
            tokens: Theme.light
        }
    }

    function init() {
        app = createTemporaryObject(consoleMaker, test);
        menu = menuMaker.createObject(test, { app: app });
    }
    function cleanup() {
        menu.destroy();
        wait(1);
    }

    // --- TicketItem

    function test_aDishToDoAndDone() {
        const dish = make(dishMaker, { modifiers: [{ text: "extra pickles", removal: false },
                                                   { text: "NO onion", removal: true }] });
        watch(dish, "clicked");
        mouseClick(dish);
        compare(spy.count, 1);
        compare(dish.Accessible.name, "2 Smash burger, extra pickles, NO onion, to do");
        verify(says(dish, "2"));
        verify(says(dish, "\u2212"));
        verify(dish.height >= 56);
        dish.done = true;
        verify(dish.struck);
        // The plate has its tick, so the words have the number.
        verify(says(dish, "2 Smash burger"));
        verify(dish.Accessible.checked);
        verify(dish.Accessible.name.endsWith("done"));
        verify(Qt.colorEqual(dish.foreground, Theme.dark.done));
    }
    function test_allergiesAndNotesAreNeverShortened() {
        const note = "I carry an EpiPen. Please use a clean pan and do not fry anything near nuts, "
                     + "peanuts, or sesame, and change the gloves first. Thank you very much.";
        const dish = make(dishMaker, { width: 300, note: note, allergies: ["PEANUT", "TREE NUTS"],
                                       contained: ["peanut"] });
        verify(!isCut(dish));
        verify(says(dish, note));
        const high = dish.implicitHeight;
        verify(dish.Accessible.name.includes("allergy PEANUT, TREE NUTS"));
        verify(dish.Accessible.name.includes("note " + note));
        dish.note = "";
        verify(dish.measured() < high);
        tryVerify(() => dish.implicitHeight < high);
    }
    function test_whatWasTakenOffStaysUntilSomebodyConfirms() {
        const dish = make(dishMaker, { takenOff: "1 taken off, 19:41", changeOpen: true });
        verify(findChild(dish, "takenOff").visible);
        verify(Qt.colorEqual(dish.background.color, Theme.dark.lateTint));
        verify(!dish.struck);
        dish.gone = true;
        verify(dish.struck);
        tryVerify(() => findChild(dish, "gonePlate") !== null);
        verify(dish.Accessible.name.endsWith("1 taken off, 19:41"));
        dish.changeOpen = false;
        compare(dish.background.opacity, 0);
    }
    function test_whatIsMadeElsewhereStepsBack() {
        const dish = make(dishMaker, { ofStation: false });
        verify(Qt.colorEqual(dish.foreground, Theme.dark.done));
        dish.ofStation = true;
        verify(Qt.colorEqual(dish.foreground, Theme.dark.ink));
        dish.dimmed = true;
        verify(Qt.colorEqual(dish.foreground, Theme.dark.done));
    }

    // --- KitchenMenu

    function test_theMenuByRole_data() {
        return [
            { tag: "kitchen", switches: false, manages: false, first: "panel:stock" },
            { tag: "counter", switches: true, manages: false, first: "toCounter" },
            { tag: "manager", switches: true, manages: true, first: "toCounter" }
        ];
    }
    function test_theMenuByRole(row) {
        app.session.role = row.tag;
        app.canSwitchScreen = row.switches;
        app.canManage = row.manages;
        const names = menu.entries.map(each => each.name);
        compare(names[0], row.first);
        compare(names.includes("toManager"), row.manages);
        compare(names.includes("panel:plan"), row.manages);
        compare(names.slice(-2), ["device", "signOut"]);
    }
    function test_whatTheMenuDoes() {
        menu.choose("toCounter");
        compare(app.screen, "counter");
        menu.choose("toManager");
        compare(app.screen, "manager");
        menu.choose("mute");
        verify(app.sounds.muted);
        compare(menu.entries.find(each => each.name === "mute").text, "Sound on");
        watch(menu, "panelWanted");
        menu.choose("panel:stock");
        compare(spy.signalArguments[0][0], "stock");
        watch(menu, "deviceWanted");
        menu.choose("device");
        compare(spy.count, 1);
        watch(menu, "signInWanted");
        menu.choose("signOut");
        compare(spy.count, 1);
        verify(!app.session.signedIn);
    }

    // --- PrinterRow

    function printer(more: var): var {
        return Object.assign({
            id: "1", name: "Kitchen printer", kind: "network", address: "192.168.1.50",
            state: "ready", stateText: "", waitingText: "", expiredText: ""
        }, more);
    }
    function test_aPrinterSaysWhereAndHowItIs_data() {
        return [
            { tag: "ready", given: {}, place: "Network, 192.168.1.50", word: "Ready" },
            { tag: "trouble", given: { kind: "usb", address: "/dev/usb/lp0", state: "trouble" },
              place: "USB, /dev/usb/lp0", word: "Not printing" },
            { tag: "low", given: { kind: "serial", address: "/dev/ttyS0", state: "low" },
              place: "Serial, /dev/ttyS0", word: "Paper low" },
            { tag: "printing", given: { kind: "system", address: "Office", state: "printing" },
              place: "System printer, Office", word: "Printing" },
            { tag: "waiting", given: { kind: "pdf", address: "/home/cafe", state: "waiting" },
              place: "PDF files in /home/cafe", word: "Waiting" }
        ];
    }
    function test_aPrinterSaysWhereAndHowItIs(row) {
        const item = make(printerMaker, { printer: printer(row.given) });
        compare(item.place, row.place);
        compare(item.stateWord, row.word);
        compare(item.inTrouble, row.tag === "trouble");
        verify(item.Accessible.name.startsWith("Kitchen printer, " + row.word));
    }
}
