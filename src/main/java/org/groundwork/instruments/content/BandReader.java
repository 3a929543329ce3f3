package org.groundwork.instruments.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.groundwork.core.Problem;
import org.groundwork.instruments.Band;
import org.groundwork.instruments.Fraction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the bands of a scoring; their ends are decimals in quotes, so that none is rounded. */
final class BandReader {
    private BandReader() {}

    static List<Band> bands(JsonNode nodes) {
        List<Band> bands = new ArrayList<>();
        for (JsonNode node : NodeReader.list(nodes, "scoring.bands")) {
            String at = "scoring.bands[" + bands.size() + "]";
            bands.add(new Band(
                    NodeReader.required(node, at, "rating"),
                    NodeReader.words(node, at, "label"),
                    end(node, at, "from"),
                    end(node, at, "below")));
        }
        return bands;
    }

    private static @Nullable Fraction end(JsonNode node, String at, String field) {
        String text = NodeReader.text(node, at, field, "");
        if (text.isEmpty()) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(text);
            if (number.precision() > 12 || Math.abs(number.scale()) > 12) {
                throw new NumberFormatException(text);
            }
            return Fraction.of(number);
        } catch (NumberFormatException e) {
            throw Problem.input("instruments.problem.notDecimal", NodeReader.place(at, field), text)
                    .because(e);
        }
    }
}
