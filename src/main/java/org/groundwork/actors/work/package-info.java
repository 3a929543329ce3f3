/**
 * Where, for whom, with whom an actor works. Owns actor_country, actor_diaspora, actor_sector, actor_office,
 * actor_relation, actor_offer, actor_population, actor_language.
 */
@NullMarked
package org.groundwork.actors.work;

import org.jspecify.annotations.NullMarked;
