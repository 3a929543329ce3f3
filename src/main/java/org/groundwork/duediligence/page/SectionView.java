package org.groundwork.duediligence.page;

import javafx.scene.Node;

/**
 * A section of the dossier.
 *
 * @param key by which others bring it to the front
 * @param title text key of its name in the rail
 * @param card shows what the dossier holds now, and follows it
 * @param printed whether it stands on paper that is printed of the dossier
 */
public record SectionView(String key, String title, Node card, boolean printed) {
    public SectionView(String key, String title, Node card) {
        this(key, title, card, true);
    }

    /** One that stays inside the office: it is not printed with the others. */
    public static SectionView inside(String key, String title, Node card) {
        return new SectionView(key, title, card, false);
    }
}
