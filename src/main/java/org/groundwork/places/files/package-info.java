/** What place lists and boundary files hold: reads them into {@link org.groundwork.places.files.PlaceFile}. */
@NullMarked
package org.groundwork.places.files;

import org.jspecify.annotations.NullMarked;
