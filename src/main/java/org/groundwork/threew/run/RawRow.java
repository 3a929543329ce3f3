package org.groundwork.threew.run;

import java.util.List;

/**
 * A data row as text.
 *
 * @param number its number in the file
 * @param values the cells of the columns with a field, trimmed, in the order of {@link SheetRows#columns}; dates as ISO
 * @param details all that has no place in a presence: a JSON object from header to text, or ""
 */
record RawRow(int number, List<String> values, String details) {}
