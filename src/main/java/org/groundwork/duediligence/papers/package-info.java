/**
 * The papers of a dossier: which are held, until when they count, and why there is none; their files, as they came or
 * joined and reduced from pictures. Owns the tables duediligence_document, duediligence_document_file and
 * duediligence_document_months. How long a kind of paper counts is starter house policy: editable, unverified.
 */
@NullMarked
package org.groundwork.duediligence.papers;

import org.jspecify.annotations.NullMarked;
