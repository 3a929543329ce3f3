@NullMarked
package org.groundwork.sample;

import org.jspecify.annotations.NullMarked;
