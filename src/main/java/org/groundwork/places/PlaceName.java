package org.groundwork.places;

/**
 * One of a place's names.
 *
 * @param text the name
 * @param language BCP 47; "" where the list does not tell and the script does not show it
 * @param script four-letter ISO 15924 code of the letters it is written in, such as Latn or Arab
 */
public record PlaceName(String text, String language, String script) {}
