import QtQuick
import Servery.App

// The panels over a screen: sold out, the service and its settings, the kitchen's plan, and a line
// that is taken off.
Picture {
    id: picture

    function fillService() {
        const stock = (name, dish, isAvailable, portionsLeft, pending, refusal) => ({
            subject: name, name: name, dish: dish, isAvailable: isAvailable,
            portionsLeft: portionsLeft, pending: pending ?? "none", refusal: refusal ?? ""
        });
        picture.app.stock.categories = [
            { id: "", name: "All", count: 12 }, { id: "out", name: "Out or counted", count: 4 },
            { id: "mains", name: "Mains", count: 7 }, { id: "sides", name: "Sides", count: 5 }
        ];
        picture.app.stock.rows.rows = [
            stock("Smash burger", "", true, -1), stock("Extra pickles", "Smash burger", true, -1),
            stock("Bacon", "Smash burger", false, -1), stock("Fish & chips", "", true, 7),
            stock("Prawn linguine", "", false, 0), stock("Satay skewers", "", true, -1, "queued"),
            stock("Margherita", "", true, -1), stock("Gluten-free base", "Margherita", true, 3),
            stock("Sticky date pudding", "", true, -1, "refused",
                  "This dish is not on the menu any more."),
            stock("Chips", "", true, -1), stock("Aioli", "Chips", true, -1)
        ];
        const service = picture.app.service;
        service.paused = true;
        service.resumesAtMs = evening + 1600000;
        service.busyMinutes = 15;
        service.busyUntilMs = evening + 1600000;
        service.promiseMinutes = 30;
        const setting = (name, label, explanation, kind, value, text, choices) => ({
            name: name, label: label, explanation: explanation, kind: kind, value: value,
            least: 0, most: 14400, step: 60, text: text, choices: choices ?? [], isUsual: true,
            pending: "none", refusal: ""
        });
        service.settings.rows = [
            setting("a", "Goal", "From the payment to ready. Diners are promised it.", "whole", 900,
                    "15 min"),
            setting("b", "Due soon", "A ticket turns amber after this long.", "whole", 0,
                    "Two thirds of the goal"),
            setting("c", "Order of the board",
                    "By when orders came, or by when they are promised.", "choice", 0, "",
                    ["By arrival", "By promise"]),
            setting("d", "Serve at tables", "Table orders may be handed over without a code.",
                    "switch", 1, "")
        ];
    }
    // Stations with their dishes, a rule or two, courses.
    function fillPlan() {
        const plan = picture.app.plan;
        const station = (key, dishCount) => ({
            key: key, name: key.charAt(0).toUpperCase() + key.slice(1), dishCount: dishCount,
            isListed: true
        });
        plan.stations.rows = [station("grill", 7), station("fry", 4), station("cold", 3),
                              station("sweet", 2), station("bar", 0)];
        const rule = (key, kind, name, stationText, courseText, station, course) => ({
            key: key, kind: kind, name: name, stationText: stationText, courseText: courseText,
            station: station ?? "", course: course ?? 0
        });
        plan.dishes.rows = [
            rule("category:s", "category", "Starters", "Fry, Cold", "Starters"),
            rule("dish:h", "dish", "Halloumi fries", "Fry", "Starters"),
            rule("dish:c", "dish", "Caesar salad", "Cold", "Starters", "cold"),
            rule("category:m", "category", "Mains", "Grill", "Mains", "grill", 2),
            rule("dish:b", "dish", "Smash burger", "Grill", "Mains"),
            rule("dish:f", "dish", "Fish & chips", "Fry", "Mains", "fry"),
            rule("category:d", "category", "Sweets", "Sweet", "Sweets", "sweet", 3),
            rule("dish:p", "dish", "Sticky date pudding", "Sweet", "Sweets")
        ];
        plan.courses.rows = ["Starters", "Mains", "Sweets"].map((name, at) => ({
            number: at + 1, name: name
        }));
        plan.stationChoices = plan.stations.rows.map(row => ({ value: row.key, text: row.name }));
        plan.courseChoices = plan.courses.rows.map(row => ({ value: row.number, text: row.name }));
    }
    // An order of which somebody takes one of two burgers off.
    function fillTakeOff() {
        const entry = picture.app.takeOff;
        entry.isOpen = true;
        entry.mayTakeOff = true;
        entry.number = 150;
        entry.title = "Table 4";
        const line = (key, left, name, detail, amount, chosen) => ({
            key: key, remaining: left, name: name, detail: detail, amountText: amount,
            chosen: chosen ?? false
        });
        entry.lines.rows = [
            line("a", 2, "Fish & chips", "+ tartare", "$19.50"),
            line("b", 2, "Smash burger", "+ well done, \u2212 onion", "$16.00", true),
            line("c", 0, "Halloumi fries", "", "$12.00")
        ];
        entry.chosenName = "Smash burger";
        entry.quantity = 1;
        entry.most = 2;
        entry.amountText = "$16.00";
        entry.refundText = "$16.00 goes back the way it was paid.";
        entry.reason = "Ordered by mistake";
        entry.canTakeOff = true;
    }
}
