/**
 * Instruments: questionnaires with their scoring, as content files ({@code docs/instrument-format.md}); and
 * assessments, which hold what was answered by whom. Scoring follows the sources that each instrument names. Tables: {@code
 * instrument}, {@code assessment}, {@code assessment_answer}, {@code assessment_decision}.
 */
@NullMarked
package org.groundwork.instruments;

import org.jspecify.annotations.NullMarked;
