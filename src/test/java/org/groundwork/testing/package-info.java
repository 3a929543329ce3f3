/** What every test may use: a fresh workspace, a clock that stands still, a process to kill. */
@NullMarked
package org.groundwork.testing;

import org.jspecify.annotations.NullMarked;
