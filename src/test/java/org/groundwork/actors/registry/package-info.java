/** The list of actors on a real workspace. */
@NullMarked
package org.groundwork.actors.registry;

import org.jspecify.annotations.NullMarked;
