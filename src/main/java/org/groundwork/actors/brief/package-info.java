/** The one-page partner brief. */
@NullMarked
package org.groundwork.actors.brief;

import org.jspecify.annotations.NullMarked;
