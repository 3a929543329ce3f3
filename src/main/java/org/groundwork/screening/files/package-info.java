/** Files of names: pairs to compare, names to screen, watchlists of several makers. */
@NullMarked
package org.groundwork.screening.files;

import org.jspecify.annotations.NullMarked;
