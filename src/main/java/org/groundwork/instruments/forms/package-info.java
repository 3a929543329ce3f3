/**
 * Instruments on their way out of the office and back: the partner's answer workbook, the paper form and keying in from
 * it, XLSForm, the plain sheet, and submissions of Kobo and ODK. Owns no table.
 */
@NullMarked
package org.groundwork.instruments.forms;

import org.jspecify.annotations.NullMarked;
