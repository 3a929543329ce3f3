/**
 * Who does what where: reads the workbooks that clusters mail (3W, 4W, 5W) into actors and presences, step by step, and
 * writes them out again. Owns the tables threew_mapping, threew_term, threew_open, match_candidate and
 * match_decision.
 */
@NullMarked
package org.groundwork.threew;

import org.jspecify.annotations.NullMarked;
