/** The dossier of one actor as a page: header, sections down one column. Owns no tables. */
@NullMarked
package org.groundwork.duediligence.page;

import org.jspecify.annotations.NullMarked;
