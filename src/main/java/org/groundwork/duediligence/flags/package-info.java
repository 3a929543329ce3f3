/**
 * Observations and flags: what troubles somebody about a partner, how far it went, and what became of it. That there is
 * one is seen by everybody; what it says is one more step, which is noted. Owns the tables duediligence_flag,
 * duediligence_flag_step and duediligence_flag_reading. Levels and the way between them follow the public code of the
 * UN Partner Portal, in the office's own words.
 */
@NullMarked
package org.groundwork.duediligence.flags;

import org.jspecify.annotations.NullMarked;
