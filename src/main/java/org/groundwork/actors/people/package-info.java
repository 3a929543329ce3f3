/** Whom to reach and how money reaches them. Owns actor_contact, actor_person, actor_payment_channel. */
@NullMarked
package org.groundwork.actors.people;

import org.jspecify.annotations.NullMarked;
