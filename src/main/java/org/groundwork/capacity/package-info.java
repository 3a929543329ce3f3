/**
 * Capacity of partners over time: what repeated assessments say, the plan that is agreed with the partner, visits, what
 * the partner teaches, and the hand-over. Scores keep their source's direction. Tables: {@code capacity_gap}, {@code
 * capacity_action}, {@code capacity_visit}, {@code capacity_teaching}, {@code capacity_exit}, {@code capacity_exit_step}.
 */
@NullMarked
package org.groundwork.capacity;

import org.jspecify.annotations.NullMarked;
