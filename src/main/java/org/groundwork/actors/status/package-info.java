/**
 * What an actor counts as: local class and claims, derived from facts. Owns actor_claim_facts,
 * actor_sensitive_claim, actor_sensitive_switch, actor_class_override.
 */
@NullMarked
package org.groundwork.actors.status;

import org.jspecify.annotations.NullMarked;
