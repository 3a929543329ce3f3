/** The window, tried and looked at. */
@NullMarked
package org.groundwork.shell;

import org.jspecify.annotations.NullMarked;
