/** The record page and the registry: their states on a real workspace, and their pictures. */
@NullMarked
package org.groundwork.actors.page;

import org.jspecify.annotations.NullMarked;
