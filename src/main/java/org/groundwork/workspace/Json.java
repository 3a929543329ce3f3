package org.groundwork.workspace;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a row's values stand in the journal: numbers, true, false and null as themselves, everything else as the text
 * that the database reads back into the same value; bytes in Base64, arrays as arrays.
 */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .build();
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private Json() {}

    static void value(StringBuilder out, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> out.append("null");
            case String s -> text(out, s);
            case Boolean b -> out.append(b.booleanValue());
            case Double d -> real(out, d);
            case Float f -> real(out, f.doubleValue());
            case BigDecimal d -> out.append(d);
            case Number n -> out.append(n);
            case Date d -> text(out, d.toLocalDate().toString());
            case Time t -> text(out, t.toLocalTime().toString());
            case Timestamp t -> text(out, t.toLocalDateTime().toString());
            case byte[] bytes -> text(out, Base64.getEncoder().encodeToString(bytes));
            case Clob clob -> text(out, read(clob));
            case Blob blob -> value(out, blob.getBytes(1, (int) blob.length()));
            case Geometry g -> text(out, "SRID=" + g.getSRID() + ";" + g.toText());
            case java.sql.Array array -> values(out, (Object[]) array.getArray());
            case Object[] array -> values(out, array);
            default -> text(out, value.toString());
        }
    }

    private static void real(StringBuilder out, double number) {
        if (Double.isFinite(number)) {
            out.append(number);
        } else {
            text(out, Double.toString(number));
        }
    }

    private static void values(StringBuilder out, @Nullable Object[] array) throws SQLException {
        char before = '[';
        if (array.length == 0) {
            out.append(before);
        }
        for (Object each : array) {
            out.append(before);
            value(out, each);
            before = ',';
        }
        out.append(']');
    }

    static void text(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c >= ' ' && !Character.isSurrogate(c)) {
                out.append(c);
            } else {
                out.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.append(HEX[(c >> shift) & 0xF]);
                }
            }
        }
        out.append('"');
    }

    static String texts(List<String> texts) {
        StringBuilder out = new StringBuilder("[");
        for (String each : texts) {
            if (out.length() > 1) {
                out.append(',');
            }
            text(out, each);
        }
        return out.append(']').toString();
    }

    /** The texts; none where somebody altered them so that they cannot be read, which the chain's check names. */
    static List<String> texts(String json) {
        try {
            return List.of(MAPPER.readValue(json, String[].class));
        } catch (JacksonException altered) {
            return List.of();
        }
    }

    /** As {@link #object}; empty where somebody altered it so that it cannot be read, which the chain's check names. */
    static Map<String, @Nullable Object> objectIfReadable(String json) {
        try {
            return object(json);
        } catch (JacksonException altered) {
            return Map.of();
        }
    }

    /** An object as a map in its order; numbers are exact. */
    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> object(String json) {
        return MAPPER.readValue(json, Map.class);
    }

    /** The same value; numbers whatever their number of zeros at the end. */
    static boolean same(@Nullable Object a, @Nullable Object b) {
        if (a instanceof Number x && b instanceof Number y) {
            return new BigDecimal(x.toString()).compareTo(new BigDecimal(y.toString())) == 0;
        }
        return Objects.equals(a, b);
    }

    private static String read(Clob clob) throws SQLException {
        try (Reader reader = clob.getCharacterStream()) {
            return reader.readAllAsString();
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }
}
