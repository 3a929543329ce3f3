package org.groundwork.workspace;

import java.time.LocalDate;

/**
 * A reference list as it was loaded.
 *
 * @param list which list, such as {@code pcodes/MLI}
 * @param version what the list calls itself, such as {@code v02.01}
 * @param sha256 of the file, in hexadecimal
 * @param rows how many rows it has
 * @param source where it came from
 */
public record Edition(String list, String version, String sha256, long rows, String source, LocalDate loadedOn) {}
