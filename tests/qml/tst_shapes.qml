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
        for (let glyph = Icon.Tick; glyph <= Icon.Down; ++glyph) {
            icon.glyph = glyph;
            verify(picture(icon).includes("#"), "glyph " + glyph + " draws nothing");
        }
    }
    function test_dashesLeaveGaps() {
        outline.dashed = false;
        const solid = picture(outline);
        outline.dashed = true;
        verify(picture(outline) !== solid);
    }
}
