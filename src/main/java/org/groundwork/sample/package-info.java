/** The sample workspace: sixty invented actors in an invented country after an invented flood. Owns no tables. */
@NullMarked
package org.groundwork.sample;

import org.jspecify.annotations.NullMarked;
