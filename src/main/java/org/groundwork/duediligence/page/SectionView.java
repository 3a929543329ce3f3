package org.groundwork.duediligence.page;

import javafx.scene.Node;

/**
 * A section of the dossier.
 *
 * @param key by which others bring it to the front
 * @param title text key of its name in the rail
 * @param card shows what the dossier holds now, and follows it
 */
public record SectionView(String key, String title, Node card) {}
