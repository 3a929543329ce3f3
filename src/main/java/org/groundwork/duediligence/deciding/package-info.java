/**
 * What is asked of a partner and what is decided: profile by kind, tier by money, risk and context, what the record
 * already says, the decision that the rules propose and the one that people take, on paper and here. Owns the tables
 * duediligence_scope, duediligence_decision, duediligence_clearance, duediligence_condition and
 * duediligence_signed_sheet. Tiers, months and the emergency waiver are starter house policy: editable, unverified.
 */
@NullMarked
package org.groundwork.duediligence.deciding;

import org.jspecify.annotations.NullMarked;
