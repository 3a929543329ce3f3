/** One actor's record as rows: reading and writing it whole or by section. Owns actor_section, actor_note, actor_policy. */
@NullMarked
package org.groundwork.actors.record;

import org.jspecify.annotations.NullMarked;
