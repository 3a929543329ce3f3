/**
 * Instruments: questionnaires with their scoring, as content files (see docs/instrument-format.md); and assessments.
 *
 * <p>An assessment holds what was answered by whom. Scoring follows the sources that each instrument names.
 *
 * <p>Tables: instrument, assessment, assessment_answer, assessment_decision; drafts in {@code editor}.
 */
@NullMarked
package org.groundwork.instruments;

import org.jspecify.annotations.NullMarked;
