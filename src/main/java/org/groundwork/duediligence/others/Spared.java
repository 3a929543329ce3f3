package org.groundwork.duediligence.others;

/**
 * How much of an instrument need not be asked, because others found it out.
 *
 * @param title of the instrument
 * @param questions all of them
 * @param full answered by others
 * @param partial answered in part: asked shorter
 * @param minutes of the partner's time that it spares, about
 */
public record Spared(String instrument, String title, int questions, int full, int partial, int minutes) {
    /** Share of the questions that need not be asked, in percent. */
    public int percent() {
        return questions == 0 ? 0 : 100 * full / questions;
    }
}
