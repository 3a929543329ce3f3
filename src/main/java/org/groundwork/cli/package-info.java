/** The same program without a window: one class a command, over the same Features. The only place that prints. */
@NullMarked
package org.groundwork.cli;

import org.jspecify.annotations.NullMarked;
