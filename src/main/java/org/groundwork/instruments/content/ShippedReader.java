package org.groundwork.instruments.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.groundwork.instruments.Instrument;

/** Reads the instruments that come with the program, in the order of their list. */
public final class ShippedReader {
    private static final String FOLDER = "/org/groundwork/instruments/shipped/";

    private ShippedReader() {}

    /** Each instrument with the text of its file, which is what an assessment keeps. */
    public static Map<Instrument, String> read() {
        Map<Instrument, String> instruments = new LinkedHashMap<>();
        text("index.txt").lines().filter(line -> !line.isBlank()).forEach(id -> {
            String text = text(id.strip() + ".json");
            instruments.put(InstrumentReader.read(text), text);
        });
        return instruments;
    }

    private static String text(String file) {
        try (InputStream in = ShippedReader.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException(FOLDER + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
