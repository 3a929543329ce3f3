/** One actor's record as rows: reading and writing it whole or by section. Owns actor_section, actor_note. */
@NullMarked
package org.groundwork.actors.record;

import org.jspecify.annotations.NullMarked;
