package org.groundwork.ui;

/**
 * A number of things that wait for somebody in an area, and the way to their list.
 *
 * @param noun text key of what they are, which is given the number
 * @param count how many, never 0
 * @param pressing whether it should be seen to today; else it is only good to know
 * @param open shows their list, once the area is in front; on the screen thread
 */
public record Due(String noun, int count, boolean pressing, Runnable open) {}
