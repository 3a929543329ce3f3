/** The workspace on a real database: journal, undo, chains, clock. */
@NullMarked
package org.groundwork.workspace;

import org.jspecify.annotations.NullMarked;
