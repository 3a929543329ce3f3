/** The area's first page, and several partners side by side. Owns no tables of its own. */
@NullMarked
package org.groundwork.capacity.several;

import org.jspecify.annotations.NullMarked;
