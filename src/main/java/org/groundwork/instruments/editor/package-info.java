/**
 * Questionnaires that the office makes or changes. A draft is kept by its rows, so that each word that changes is one
 * entry of the history; once it is kept as an edition it is a file like the shipped ones, and the draft is gone.
 *
 * <p>Texts are held in all their languages: {@code {"en":"…","ar":"…"}}.
 *
 * <p>Tables: instrument_draft, instrument_draft_section, instrument_draft_question, instrument_draft_level,
 * instrument_draft_band.
 */
@NullMarked
package org.groundwork.instruments.editor;

import org.jspecify.annotations.NullMarked;
