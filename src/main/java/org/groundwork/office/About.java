package org.groundwork.office;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a written file says about itself: in its properties and at the foot of each printed page.
 *
 * @param title what the file is
 * @param source whose data it is (the office, the agency), "" where that is not known
 * @param logo of that office: a PNG picture in Base64 for the head of a document's first page, "" for none
 * @param asOf the day the data stood so, null where that makes no sense
 */
public record About(
        String title, String source, String logo, @Nullable LocalDate asOf) {
    public About(String title, String source, @Nullable LocalDate asOf) {
        this(title, source, "", asOf);
    }
}
