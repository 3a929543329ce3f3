/**
 * The case of one partner on the screen: what is asked for, what is proposed and decided, the letter, the passport; put
 * together from what the other parts and other areas know. Owns no tables.
 */
@NullMarked
package org.groundwork.duediligence.cases;

import org.jspecify.annotations.NullMarked;
