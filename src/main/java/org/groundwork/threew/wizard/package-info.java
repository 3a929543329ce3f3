/** The screens of 3W imports: the wizard step by step, the sources loaded so far, and what waits for a decision. */
@NullMarked
package org.groundwork.threew.wizard;

import org.jspecify.annotations.NullMarked;
