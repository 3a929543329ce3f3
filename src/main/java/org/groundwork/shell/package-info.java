/** The window itself: opens workspaces, wires the areas together, and frames them. Nobody imports it but Main. */
@NullMarked
package org.groundwork.shell;

import org.jspecify.annotations.NullMarked;
