/**
 * Countries, administrative areas, their P-codes, names and boundaries, and which countries may receive aid. Tables:
 * country, place, place_name, place_code, place_shape, place_list (reference editions), dac_recipient.
 */
@NullMarked
package org.groundwork.places;

import org.jspecify.annotations.NullMarked;
