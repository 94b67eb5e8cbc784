import QtQuick
import QtTest
import Servery.Shared

// Each outline is drawn, and no two are the same.
ScreenTestCase {
    name: "Shapes"
    width: 200
    height: 100

    Rectangle {
        anchors.fill: parent
        color: "black"
    }
    StatusShape {
        id: shape
        width: 48
        height: 48
        color: "white"
    }
    Icon {
        id: icon
        x: 60
        width: 48
        height: 48
        color: "white"
    }
    Outline {
        id: outline
        x: 120
        width: 60
        height: 40
        radius: 8
        stroke: 2
        color: "white"
    }

    function picture(item: Item): string {
        // The item is painted anew with the next frame.
        waitForRendering(item, 200);
        const image = grabImage(item);
        let text = "";
        for (let y = 0; y < image.height; y += 2) {
            for (let x = 0; x < image.width; x += 2)
                text += image.pixel(x, y) === Qt.rgba(1, 1, 1, 1) ? "#" : ".";
        }
        return text;
    }
    function test_everyStatusHasItsOwnOutline() {
        const seen = {};
        for (let kind = StatusShape.RingDot; kind <= StatusShape.Flag; ++kind) {
            shape.kind = kind;
            const drawn = picture(shape);
            verify(drawn.includes("#"), "kind " + kind + " draws nothing");
            verify(!(drawn in seen), "kind " + kind + " looks like " + seen[drawn]);
            seen[drawn] = kind;
        }
        shape.kind = StatusShape.None;
        verify(!picture(shape).includes("#"));
    }
    function test_everyIconIsDrawn() {
        for (let glyph = Icon.Tick; glyph <= Icon.Folder; ++glyph) {
            icon.glyph = glyph;
            verify(picture(icon).includes("#"), "glyph " + glyph + " draws nothing");
        }
    }
    function test_dashesLeaveGaps() {
        outline.dashed = false;
        const solid = picture(outline);
        outline.dashed = true;
        verify(picture(outline) !== solid);
        outline.dashed = false;
    }
    function test_anOutlineIsItsEdgeAlone_data() {
        return [
            { tag: "thin", stroke: 2, radius: 8 },
            { tag: "thick", stroke: 6, radius: 8 },
            { tag: "thicker than round", stroke: 6, radius: 0 },
            { tag: "rounder", stroke: 2, radius: 16 }
        ];
    }
    function test_anOutlineIsItsEdgeAlone(row) {
        outline.stroke = row.stroke;
        outline.radius = row.radius;
        waitForRendering(outline, 200);
        const image = grabImage(outline);
        const isDrawn = (x, y) => image.pixel(x, y) === Qt.rgba(1, 1, 1, 1);
        for (const at of [0, row.stroke - 1]) {
            verify(isDrawn(30, at) && isDrawn(30, 39 - at), "level at " + at);
            verify(isDrawn(at, 20) && isDrawn(59 - at, 20), "upright at " + at);
        }
        verify(!isDrawn(30, row.stroke) && !isDrawn(30, 39 - row.stroke));
        verify(!isDrawn(row.stroke, 20) && !isDrawn(59 - row.stroke, 20));
        // A round corner leaves its very end free; a square one fills it.
        for (const [x, y] of [[0, 0], [59, 0], [0, 39], [59, 39]])
            compare(isDrawn(x, y), row.radius === 0, "corner " + x + ", " + y);
    }
    function test_cornersAreCovered() {
        outline.stroke = 2;
        outline.radius = 8;
        outline.corner = "red";
        waitForRendering(outline, 200);
        const image = grabImage(outline);
        for (const [x, y] of [[0, 0], [59, 0], [0, 39], [59, 39]])
            compare(image.pixel(x, y), Qt.rgba(1, 0, 0, 1));
        verify(image.pixel(30, 20) !== Qt.rgba(1, 0, 0, 1));
        outline.stroke = 0;
        waitForRendering(outline, 200);
        verify(grabImage(outline).pixel(30, 0) !== Qt.rgba(1, 1, 1, 1));
        outline.stroke = 2;
        outline.corner = "transparent";
    }
}
