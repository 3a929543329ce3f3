/** Instruments as files: reading, writing, and what makes one sound. */
@NullMarked
package org.groundwork.instruments.content;

import org.jspecify.annotations.NullMarked;
