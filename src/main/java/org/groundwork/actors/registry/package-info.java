/** The list of all actors: filters, facets, Excel. */
@NullMarked
package org.groundwork.actors.registry;

import org.jspecify.annotations.NullMarked;
