/** Capacity as a workbook. Owns no tables of its own. */
@NullMarked
package org.groundwork.capacity.out;

import org.jspecify.annotations.NullMarked;
