package org.groundwork.actors.presence;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a file's row says besides, as it is kept with a presence. */
public final class DetailsReader {
    private static final JsonMapper JSON = new JsonMapper();

    private DetailsReader() {}

    /** Text by header, in the order of the file's columns; empty for "". */
    public static Map<String, String> read(String details) {
        return details.isEmpty()
                ? Map.of()
                : JSON.readValue(details, new TypeReference<LinkedHashMap<String, String>>() {});
    }
}
