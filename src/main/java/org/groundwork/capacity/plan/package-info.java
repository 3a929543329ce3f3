/** What is planned, done and taught: rows, their checks, and what they cost. Owns the tables {@code capacity_…}. */
@NullMarked
package org.groundwork.capacity.plan;

import org.jspecify.annotations.NullMarked;
