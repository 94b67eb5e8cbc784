import QtQuick
import QtTest
import Servery.Shared

// Contrast of text and shapes on every ground that they stand on, worked out from the tokens.
// Source: WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11.
TestCase {
    name: "Contrast"

    function channel(value: real): real {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
    function luminance(colour: color): real {
        return 0.2126 * channel(colour.r) + 0.7152 * channel(colour.g) + 0.0722 * channel(colour.b);
    }
    function contrast(a: color, b: color): real {
        const light = Math.max(luminance(a), luminance(b));
        const dark = Math.min(luminance(a), luminance(b));
        return (light + 0.05) / (dark + 0.05);
    }
    readonly property var words: ["ink", "ink2", "done", "go", "soon", "late", "allergen", "info"]
    readonly property var filled: [["goText", "go"], ["fillText", "soon"], ["fillText", "late"],
        ["fillText", "allergen"], ["neutralText", "neutral"]]

    function onEach(grounds: var, words: var): var {
        const pairs = [];
        for (const ground of grounds)
            for (const word of words)
                pairs.push([word, ground]);
        return pairs;
    }
    function tinted(names: var): var {
        const pairs = [];
        for (const name of names)
            pairs.push([name, name + "Tint"], ["ink", name + "Tint"]);
        return pairs;
    }
    // The kitchen is read from three metres: AAA. Its raised grounds are the heads of tickets.
    readonly property var kitchen: filled.concat(
        onEach(["bg", "surface", "sunken"], words), onEach(["raised"], ["ink", "ink2", "go"]),
        tinted(["go"]))
    // The others are read at arm's length: AA.
    readonly property var counter: filled.concat(
        onEach(["bg", "surface", "raised", "sunken"], words),
        tinted(["go", "soon", "late", "allergen", "info"]), [["disabledText", "disabled"]])

    function test_text_data() {
        const rows = [];
        for (const [theme, pairs, least] of [["dark", kitchen, 7], ["light", counter, 4.5]])
            for (const [word, ground] of pairs)
                rows.push({ tag: theme + " " + word + " on " + ground, theme: theme,
                            word: word, ground: ground, least: least });
        return rows;
    }
    function test_text(row) {
        const tokens = Theme[row.theme];
        const found = contrast(tokens[row.word], tokens[row.ground]);
        verify(found >= row.least, row.tag + ": " + found.toFixed(2));
    }
    function test_shapes_data() {
        const rows = [];
        for (const theme of ["dark", "light"])
            for (const ground of ["bg", "surface", "raised", "sunken"])
                rows.push({ tag: theme + " edge on " + ground, theme: theme, ground: ground });
        return rows;
    }
    function test_shapes(row) {
        const tokens = Theme[row.theme];
        const found = contrast(tokens.edge, tokens[row.ground]);
        verify(found >= 3, row.tag + ": " + found.toFixed(2));
    }
}
