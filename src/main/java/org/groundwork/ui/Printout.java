package org.groundwork.ui;

import java.util.List;

/**
 * What a screen prints: words in order, without its controls.
 *
 * @param title stands at the top of each page
 * @param blocks one below the other
 */
public record Printout(String title, List<Block> blocks) {
    /** A part of it. */
    public sealed interface Block permits Grid, Lines {}

    /** A list with headers, repeated on each page. */
    public record Grid(String heading, List<String> headers, List<List<String>> rows) implements Block {}

    /** Labels with their values; a value may have several lines. */
    public record Lines(String heading, List<Line> lines) implements Block {}

    /** One of them. */
    public record Line(String label, String value) {}
}
