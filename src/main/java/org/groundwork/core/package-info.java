/** Pure values and functions that every area shares. Sees only {@code java.*}, ICU4J and commons-text. */
@NullMarked
package org.groundwork.core;

import org.jspecify.annotations.NullMarked;
