package org.groundwork.ui;

import java.io.ByteArrayInputStream;
import java.util.Base64;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/**
 * Whose paper it is.
 *
 * @param agency stands at the foot of each page; "" for none
 * @param logo a PNG picture in Base64, at the head of each page; "" for none
 */
public record Letterhead(String agency, String logo) {

    @Nullable
    Image picture() {
        return logo.isEmpty()
                ? null
                : new Image(new ByteArrayInputStream(Base64.getDecoder().decode(logo)));
    }
}
