/**
 * What is due: everything of due diligence that ends within some days or has ended, and that nobody has handled; whom
 * to chase, with which words. Owns the table duediligence_due_note.
 */
@NullMarked
package org.groundwork.duediligence.due;

import org.jspecify.annotations.NullMarked;
