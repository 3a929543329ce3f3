/** How answers become a rating: one rule a method, in whole numbers and exact fractions. */
@NullMarked
package org.groundwork.instruments.scoring;

import org.jspecify.annotations.NullMarked;
