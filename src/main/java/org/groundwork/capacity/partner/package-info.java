/** The page of one partner. Owns no tables of its own. */
@NullMarked
package org.groundwork.capacity.partner;

import org.jspecify.annotations.NullMarked;
