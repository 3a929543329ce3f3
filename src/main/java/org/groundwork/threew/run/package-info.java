/** Reads the rows of a 3W sheet, understands their values, and works out what importing them changes. */
@NullMarked
package org.groundwork.threew.run;

import org.jspecify.annotations.NullMarked;
