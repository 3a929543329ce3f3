/** What assessments say: figures by domain, trend, comparisons, gaps. Owns no tables of its own. */
@NullMarked
package org.groundwork.capacity.results;

import org.jspecify.annotations.NullMarked;
