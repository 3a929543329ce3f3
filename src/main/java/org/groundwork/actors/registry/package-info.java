/** The list of all actors: filters, facets, Excel. Owns registry_filter. */
@NullMarked
package org.groundwork.actors.registry;

import org.jspecify.annotations.NullMarked;
