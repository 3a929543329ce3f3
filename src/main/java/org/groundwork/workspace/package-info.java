/**
 * The file that holds everything: open, encrypt, migrate, back up, journal, act. The only place that knows H2.
 */
@NullMarked
package org.groundwork.workspace;

import org.jspecify.annotations.NullMarked;
