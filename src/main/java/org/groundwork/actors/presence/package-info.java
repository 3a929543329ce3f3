/**
 * Presences: an actor in a place, on a sector, over a period, as a person typed it or a source lists it. Owns the
 * tables presence, presence_partner, presence_row, presence_import and sector.
 */
@NullMarked
package org.groundwork.actors.presence;

import org.jspecify.annotations.NullMarked;
