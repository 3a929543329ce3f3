/** Assessments: what is stored of them, where they stand, and the questionnaire on the screen. */
@NullMarked
package org.groundwork.instruments.assessing;

import org.jspecify.annotations.NullMarked;
