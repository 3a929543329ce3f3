/**
 * What was looked at and found, ways of payment that were verified, and what referees said. Owns the tables
 * duediligence_check, duediligence_channel_check and duediligence_reference. None of it ever leaves the office.
 */
@NullMarked
package org.groundwork.duediligence.checks;

import org.jspecify.annotations.NullMarked;
