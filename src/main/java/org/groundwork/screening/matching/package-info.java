/**
 * How alike two names are, and why: words read and weighed, spelled as they sound, aligned one to one, and charged for
 * what is left over. Follows the rules for screening (normalisation, measured trade-off); the words of names are
 * content.
 */
@NullMarked
package org.groundwork.screening.matching;

import org.jspecify.annotations.NullMarked;
