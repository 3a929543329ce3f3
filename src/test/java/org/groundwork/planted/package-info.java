/** Violations of the house's rules, planted so that ArchitectureTest sees each rule turn red. */
@NullMarked
package org.groundwork.planted;

import org.jspecify.annotations.NullMarked;
