/**
 * What other agencies found: an overall rating and a few by area, entered from their report; how far it spares our own
 * questions; and the one list of what need not be asked again. Owns the tables duediligence_others_assessment,
 * duediligence_others_area and duediligence_others_question. How areas map to topics is house practice, unverified.
 */
@NullMarked
package org.groundwork.duediligence.others;

import org.jspecify.annotations.NullMarked;
