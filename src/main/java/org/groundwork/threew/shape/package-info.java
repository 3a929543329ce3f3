/** Finds the data sheet, its headers and HXL row, and what each column means. Pure rules over the first rows. */
@NullMarked
package org.groundwork.threew.shape;

import org.jspecify.annotations.NullMarked;
