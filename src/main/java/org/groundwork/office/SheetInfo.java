package org.groundwork.office;

/**
 * A sheet of a file; a csv file has one.
 *
 * @param index its place in the file, from 0
 * @param name as its tab shows it; for csv the file's name without ending
 * @param hidden whether its author hid it
 */
public record SheetInfo(int index, String name, boolean hidden) {}
