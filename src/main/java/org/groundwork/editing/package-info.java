/** How the rows of a record are read and edited in place, each field saved as it is left. Owns no tables. */
@NullMarked
package org.groundwork.editing;

import org.jspecify.annotations.NullMarked;
