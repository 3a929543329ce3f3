/** Tests of the 3W import, on invented tables and on the workbooks of real crises where they are at hand. */
@NullMarked
package org.groundwork.threew;

import org.jspecify.annotations.NullMarked;
