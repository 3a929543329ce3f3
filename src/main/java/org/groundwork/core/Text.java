package org.groundwork.core;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Date;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of the program. A key's first part names the area whose bundle holds it: {@code actors.registry.title} is
 * in {@code org/groundwork/actors/text.properties}. Patterns are ICU message formats. Only screens, sheets and the
 * command line ask for words; rules and records carry keys.
 */
public final class Text {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    /** Languages that write the numbers from 0 to 999 as Java does. */
    private static final Set<String> JAVA_DIGITS = Set.of("en", "fr", "es");

    private static volatile Locale locale = Locale.UK;
    private static volatile UnaryOperator<String> disguise = UnaryOperator.identity();

    private Text() {}

    /** Chooses the language of all words from now on. */
    public static void use(Locale language) {
        use(language, UnaryOperator.identity());
    }

    /** Also sends each finished sentence through {@code dress}: how pseudo-languages are made. */
    public static void use(Locale language, UnaryOperator<String> dress) {
        locale = language;
        disguise = dress;
    }

    public static Locale locale() {
        return locale;
    }

    /** True where the chosen language is written from right to left, as its own name for itself is. */
    public static boolean rightToLeft() {
        String name = locale.getDisplayLanguage(locale);
        byte direction =
                name.isEmpty() ? Character.DIRECTIONALITY_UNDEFINED : Character.getDirectionality(name.charAt(0));
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** The system's own language and region, for formats of dates and numbers; the only place that asks for it. */
    public static Locale systemLocale() {
        return Locale.getDefault();
    }

    /**
     * The words behind a key. {@link LocalDate} arguments are written as the locale does; enums as their label.
     *
     * @throws MissingResourceException when no bundle has the key: a mistake of ours that a test finds
     */
    public static String of(String key, Object... args) {
        String pattern = bundle(key).getString(key);
        if (args.length == 0) {
            return disguise.apply(pattern.indexOf('\'') < 0 ? pattern : format(pattern, args));
        }
        return disguise.apply(format(pattern, args));
    }

    /** True where the bundles hold this key; false too where no area of that name is known. */
    public static boolean has(String key) {
        try {
            return key.indexOf('.') > 0 && bundle(key).containsKey(key);
        } catch (MissingResourceException unknownArea) {
            return false;
        }
    }

    /** The label of an enum constant: {@code actors.ActorKind.CBO} for {@code org.groundwork.actors.ActorKind.CBO}. */
    public static String label(Enum<?> value) {
        return of(labelKey(value));
    }

    /** The key that {@link #label} looks up: area, simple name of the enum, constant. */
    public static String labelKey(Enum<?> value) {
        Class<?> type = value.getDeclaringClass();
        String area = type.getPackageName().substring("org.groundwork.".length());
        int dot = area.indexOf('.');
        return (dot < 0 ? area : area.substring(0, dot)) + '.' + type.getSimpleName() + '.' + value.name();
    }

    public static String date(LocalDate date) {
        DateFormat format = DateFormat.getDateInstance(DateFormat.MEDIUM, ULocale.forLocale(locale));
        format.setTimeZone(com.ibm.icu.util.TimeZone.GMT_ZONE);
        return unmarked(
                format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant())));
    }

    /** A day and the time on it, as this language writes them, such as "3 Apr 2026, 10:42". */
    public static String moment(ZonedDateTime at) {
        DateFormat format =
                DateFormat.getDateTimeInstance(DateFormat.MEDIUM, DateFormat.SHORT, ULocale.forLocale(locale));
        format.setTimeZone(com.ibm.icu.util.TimeZone.getTimeZone(at.getZone().getId()));
        return unmarked(format.format(Date.from(at.toInstant())));
    }

    /** Without the mark that some fonts draw as a box; digits and slashes keep their order alone. */
    private static String unmarked(String written) {
        return written.replace("\u200f", "");
    }

    public static String number(Number number) {
        return NumberFormat.getInstance(ULocale.forLocale(locale)).format(number);
    }

    private static String format(String pattern, Object... args) {
        Object[] shown = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            shown[i] = switch (args[i]) {
                case LocalDate d -> date(d);
                case Enum<?> e -> label(e);
                default -> args[i];
            };
        }
        return isPlain(pattern, shown)
                ? PLACE.matcher(pattern)
                        .replaceAll(place ->
                                Matcher.quoteReplacement(shown[place.group(1).charAt(0) - '0'].toString()))
                : new MessageFormat(pattern, ULocale.forLocale(locale)).format(shown);
    }

    /** What is put into places as it is needs no message format, which takes long to load when the window opens. */
    private static boolean isPlain(String pattern, Object[] shown) {
        String rest = PLACE.matcher(pattern).replaceAll("");
        return shown.length <= 10
                && Arrays.stream(shown).allMatch(Text::isPlain)
                && rest.indexOf('\'') < 0
                && rest.indexOf('{') < 0
                && PLACE.matcher(pattern)
                        .results()
                        .allMatch(place -> place.group(1).charAt(0) - '0' < shown.length);
    }

    private static boolean isPlain(Object value) {
        return value instanceof String
                || (value instanceof Integer n && n >= 0 && n < 1000 && JAVA_DIGITS.contains(locale.getLanguage()));
    }

    private static ResourceBundle bundle(String key) {
        String area = key.substring(0, Math.max(0, key.indexOf('.')));
        return ResourceBundle.getBundle(
                "org.groundwork." + area + ".text",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
