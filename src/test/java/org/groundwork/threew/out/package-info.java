@NullMarked
package org.groundwork.threew.out;

import org.jspecify.annotations.NullMarked;
