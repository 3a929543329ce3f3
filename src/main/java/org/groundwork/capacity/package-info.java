/**
 * Capacity of partners over time: what repeated assessments say, the plan that is agreed with the partner, visits, what
 * the partner teaches, and the hand-over. Scores keep their source's direction.
 *
 * <p>Tables: capacity_gap, capacity_action, capacity_visit, capacity_teaching, capacity_exit, capacity_exit_step.
 */
@NullMarked
package org.groundwork.capacity;

import org.jspecify.annotations.NullMarked;
