package org.groundwork;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTest {
    @ParameterizedTest
    @CsvSource({
        "Linux, DISPLAY, :0, false, true",
        "Linux, WAYLAND_DISPLAY, wayland-0, false, true",
        "Linux, DISPLAY, '', false, false",
        "Linux, TERM, xterm, false, false",
        "Linux, TERM, xterm, true, true",
        "Windows 11, TERM, xterm, false, true",
        "Mac OS X, TERM, xterm, false, true"
    })
    void says_whether_a_window_can_be_tried(String system, String name, String value, boolean headless, boolean can) {
        assertEquals(can, Display.present(system, Map.of(name, value), headless));
    }

    @Test
    void tells_a_display_that_does_not_answer_from_a_fault() {
        Throwable none = new UnsupportedOperationException("Unable to open DISPLAY");
        assertEquals(true, Display.isUnreachable(none));
        assertEquals(true, Display.isUnreachable(new IllegalStateException(new IllegalStateException(none))));
        assertEquals(false, Display.isUnreachable(new UnsupportedOperationException("not yet")));
        assertEquals(false, Display.isUnreachable(new IllegalStateException("DISPLAY")));
    }
}
