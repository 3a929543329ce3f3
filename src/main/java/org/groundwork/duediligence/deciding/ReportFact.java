package org.groundwork.duediligence.deciding;

/**
 * What another agency's report says that counts on the day of the decision: overall, or of an area that it rates poor.
 *
 * @param by the agency
 * @param what its standard, or the area, in words
 * @param about what it is about
 * @param rating in words, with its noun
 * @param standing what the rating means
 */
public record ReportFact(String by, String what, AssessmentAbout about, String rating, Standing standing) {}
