/** Tests of the screens of 3W imports. */
@NullMarked
package org.groundwork.threew.wizard;

import org.jspecify.annotations.NullMarked;
