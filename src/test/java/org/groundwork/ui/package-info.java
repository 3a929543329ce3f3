/** The kit of screens, tried and looked at. */
@NullMarked
package org.groundwork.ui;

import org.jspecify.annotations.NullMarked;
