/**
 * Due diligence: what an office holds on a partner, who looked at it, and what follows. This folder has the front
 * door and the list of dossiers; {@code page} the dossier of one actor, into which the parts put their sections;
 * {@code papers} the documents.
 *
 * <p><b>To add a section to the dossier:</b> write a class of your part with a method that takes the
 * {@link org.groundwork.duediligence.page.DossierViewModel} and gives a
 * {@link org.groundwork.duediligence.page.SectionView}: its key, the text key of its name in the rail, and its card.
 * What the card shows is asked of the dossier once, when the section is made: {@code dossier.rows(…)} for rows that
 * are edited in place, {@code dossier.reading(…)} for anything else that is read off the screen thread with each
 * opening and reloading; both come back as properties. {@code dossier.decide(…)} writes what can only be added to.
 * What belongs into the header is given to {@code DossierView.headline}. Then add the section, in its place, in
 * {@code PartsFeature.sections}. The tables of a part name their actor in a column {@code actor}, so that its
 * history shows them; say in {@code PartsFeature.tables} which record holds their rows, so that the history
 * finds words for their values.
 *
 * <p>Files of a dossier are kept by {@code papers.IntakeStore}, which other parts use for signed scans too. Nothing of
 * flags, hits and referees ever leaves: no part but {@code flags} and {@code checks} reads them.
 */
@NullMarked
package org.groundwork.duediligence;

import org.jspecify.annotations.NullMarked;
