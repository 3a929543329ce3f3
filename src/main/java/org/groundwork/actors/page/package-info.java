/** One actor's page: everything known of it at a glance, each section edited in place. Owns no tables. */
@NullMarked
package org.groundwork.actors.page;

import org.jspecify.annotations.NullMarked;
