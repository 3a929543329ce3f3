package org.groundwork.ui;

import javafx.scene.Node;

/**
 * A section that an area adds to the settings.
 *
 * @param key text key of its name
 */
public record Setting(String key, Node card) {}
