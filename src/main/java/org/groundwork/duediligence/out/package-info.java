/** The dossier as a workbook for the office: profile, papers, assessments with their sums, findings, plan. */
@NullMarked
package org.groundwork.duediligence.out;

import org.jspecify.annotations.NullMarked;
