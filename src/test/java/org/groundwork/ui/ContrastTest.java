package org.groundwork.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every role of text in app.css can be read on each ground it stands on, in light and in dark: 4.5 to 1. */
class ContrastTest {
    private static final double ENOUGH = 4.5;
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^}]*)\\}");
    private static final Pattern LOOKUP = Pattern.compile("(-color-[a-z0-9-]+)\\s*:\\s*([^;]+);");
    private static final Pattern TEXT = Pattern.compile("-fx-(?:text-fill|prompt-text-fill)\\s*:\\s*(-color-[a-z-]+)");
    private static final Pattern GROUND = Pattern.compile("-fx-background-color\\s*:\\s*(-color-[a-z-]+)\\s*;");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void text_can_be_read(boolean dark) throws IOException {
        Map<String, String> roles = roles(dark);
        Map<String, Double> faint = new TreeMap<>();
        Matcher rules = RULE.matcher(read(Theme.class.getResourceAsStream("app.css")));
        int pairs = 0;
        while (rules.find()) {
            String selector = rules.group(1).strip().replaceAll("\\s+", " ");
            Matcher text = TEXT.matcher(rules.group(2));
            if (!text.find() || selector.endsWith(".root")) {
                continue;
            }
            Matcher own = GROUND.matcher(rules.group(2));
            String[] grounds =
                    own.find() ? new String[] {own.group(1)} : new String[] {"-color-bg-default", "-color-bg-subtle"};
            for (String ground : grounds) {
                double contrast = contrast(roles, text.group(1), ground);
                pairs++;
                if (contrast < ENOUGH) {
                    faint.put(selector + " on " + ground, Math.round(contrast * 100) / 100.0);
                }
            }
        }
        assertTrue(pairs > 30, pairs + " pairs found");
        assertTrue(faint.isEmpty(), faint.toString());
    }

    private static double contrast(Map<String, String> roles, String text, String ground) {
        Color page = color(roles, "-color-bg-default", Color.WHITE);
        Color under = color(roles, ground, page);
        double one = luminance(color(roles, text, under));
        double two = luminance(under);
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** What a role looks like on what lies under it. */
    private static Color color(Map<String, String> roles, String role, Color under) {
        String value = role;
        while (value.startsWith("-color")) {
            value = Objects.requireNonNull(roles.get(value), value).strip();
        }
        Color top = Color.web(value);
        return new Color(
                mixed(top.getRed(), under.getRed(), top.getOpacity()),
                mixed(top.getGreen(), under.getGreen(), top.getOpacity()),
                mixed(top.getBlue(), under.getBlue(), top.getOpacity()),
                1);
    }

    private static double mixed(double top, double under, double opacity) {
        return top * opacity + under * (1 - opacity);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String> roles(boolean dark) throws IOException {
        atlantafx.base.theme.Theme theme = dark ? new PrimerDark() : new PrimerLight();
        String sheet = theme.getUserAgentStylesheet();
        Map<String, String> roles = new HashMap<>();
        Matcher lookups = LOOKUP.matcher(read(theme.getClass().getResourceAsStream(sheet)));
        while (lookups.find()) {
            roles.putIfAbsent(lookups.group(1), lookups.group(2));
        }
        return roles;
    }

    private static String read(InputStream in) throws IOException {
        try (in) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?s)/\\*.*?\\*/", "");
        }
    }
}
