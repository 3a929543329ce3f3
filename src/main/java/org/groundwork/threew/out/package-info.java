/** Who does what where as a sheet that leaves the office. */
@NullMarked
package org.groundwork.threew.out;

import org.jspecify.annotations.NullMarked;
