package org.groundwork.threew.run;

import java.time.LocalDate;
import org.groundwork.threew.ImportOptions;

/**
 * One import as it was asked for.
 *
 * @param file the file's name
 * @param name what that name tells
 * @param today the day of the import, used where neither rows nor name tell one
 */
public record Request(
        String file, FileName name, String sheet, String sha256, ImportOptions options, LocalDate today) {}
