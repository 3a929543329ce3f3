/** What every screen shares: features, commands, tasks, failures, forms, tables, dialogs, theme. */
@NullMarked
package org.groundwork.ui;

import org.jspecify.annotations.NullMarked;
