/** Organisations as files write them, and which actors of the registry they are. */
@NullMarked
package org.groundwork.threew.orgs;

import org.jspecify.annotations.NullMarked;
