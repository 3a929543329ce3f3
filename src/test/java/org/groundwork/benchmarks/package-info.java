/**
 * Measurements against the bare libraries, in one run on one machine; see docs/benchmarks.md. Never part of the
 * tests.
 */
@NullMarked
package org.groundwork.benchmarks;

import org.jspecify.annotations.NullMarked;
