package org.groundwork.ui;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.AbstractMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Mends line breaks within Arabic, Hebrew, Bengali and all other text that is shaped, on Linux. JavaFX 26 keeps the
 * words of a run by the run itself; breaking a line shortens the run, and the words of the whole are shaped again in
 * its place: an ArrayIndexOutOfBoundsException in each label and text area that wraps. Here they are kept by run and
 * length. See docs/decisions/0053.
 */
final class LineBreaks {
    private static final String MANAGER = "com.sun.javafx.text.GlyphLayoutManager";
    private static final String PANGO = "com.sun.javafx.font.freetype.PangoGlyphLayout";

    private LineBreaks() {}

    /** Call it once, before words are shown. Nothing happens on systems that shape words in another way. */
    static void mend() {
        try {
            Field reused = Class.forName(MANAGER).getDeclaredField("REUSABLE_INSTANCE");
            reused.setAccessible(true);
            Object layout = reused.get(null);
            if (layout != null && layout.getClass().getName().equals(PANGO)) {
                Field words = layout.getClass().getDeclaredField("runUtf8");
                words.setAccessible(true);
                Method length = Class.forName("com.sun.javafx.text.TextRun").getMethod("getLength");
                words.set(layout, new Words(length));
            }
        } catch (ReflectiveOperationException | RuntimeException e) {
            // another JavaFX, or started without its packages open: all but such line breaks works
            Logger.getLogger(LineBreaks.class.getName()).log(Level.WARNING, "line breaks are not mended", e);
        }
    }

    /** Addresses of words in memory, kept by run and the length it had. */
    private static final class Words extends AbstractMap<Object, Object> {
        private record Key(Object run, Object length) {}

        private final Map<Key, Object> addresses = new LinkedHashMap<>();
        private final Method length;

        Words(Method length) {
            this.length = length;
        }

        @Override
        public @Nullable Object get(Object run) {
            return addresses.get(key(run));
        }

        @Override
        public @Nullable Object put(Object run, Object address) {
            return addresses.put(key(run), address);
        }

        /** All of them, also those of runs that have been shortened since: they are freed one by one. */
        @Override
        public Collection<Object> values() {
            return addresses.values();
        }

        @Override
        public void clear() {
            addresses.clear();
        }

        @Override
        public Set<Entry<Object, Object>> entrySet() {
            Map<Object, Object> shown = new LinkedHashMap<>();
            addresses.forEach((key, address) -> shown.put(key.run(), address));
            return shown.entrySet();
        }

        private Key key(Object run) {
            try {
                return new Key(run, length.invoke(run));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
