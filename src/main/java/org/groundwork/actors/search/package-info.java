/** Finding an actor by any of its names, however it is typed. */
@NullMarked
package org.groundwork.actors.search;

import org.jspecify.annotations.NullMarked;
