/**
 * What the office says to a partner: the letter after a decision, the messages that chase, and the passport. What goes
 * in is closed by type: topics, dates and the partner's own facts, so that no flag, hit, referee, assessor's note or
 * other partner can get out. Owns the tables duediligence_letter, duediligence_consent and duediligence_passport.
 */
@NullMarked
package org.groundwork.duediligence.saying;

import org.jspecify.annotations.NullMarked;
