/** The questionnaire on the screen. */
@NullMarked
package org.groundwork.instruments.answering;

import org.jspecify.annotations.NullMarked;
