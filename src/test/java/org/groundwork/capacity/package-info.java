@NullMarked
package org.groundwork.capacity;

import org.jspecify.annotations.NullMarked;
