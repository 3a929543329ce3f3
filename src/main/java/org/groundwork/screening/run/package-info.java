/** Names of the registry against the lists: which names, which hits, what was known already. */
@NullMarked
package org.groundwork.screening.run;

import org.jspecify.annotations.NullMarked;
