/** An assessment as a sheet whose sums a reader can follow: every question, what it brings, and live formulas. */
@NullMarked
package org.groundwork.instruments.sums;

import org.jspecify.annotations.NullMarked;
