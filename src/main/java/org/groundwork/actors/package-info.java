/**
 * The registry of local and national actors: what they are called, what they are, and the front door that other areas
 * and the command line use. Owns the tables actor, actor_name and actor_identifier.
 */
@NullMarked
package org.groundwork.actors;

import org.jspecify.annotations.NullMarked;
