package org.groundwork.threew.shape;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundwork.threew.shape.Meaning.Part;
import org.groundwork.threew.shape.Meaning.Subject;

/**
 * An HXL hashtag with its attributes (HXL 1.1; the syntax is that of libhxl).
 *
 * @param tag without #, lower case
 * @param attributes without +, lower case
 */
record HxlTag(String tag, Set<String> attributes) {
    private static final String TOKEN = "[A-Za-z][_0-9A-Za-z]*";
    private static final Pattern SYNTAX = Pattern.compile("^\\s*#(" + TOKEN + ")((?:\\s*\\+\\s*" + TOKEN + ")*)\\s*$");
    private static final Pattern AREA = Pattern.compile("adm([0-5])");

    static Optional<HxlTag> parse(String text) {
        if (text.indexOf('#') < 0) {
            return Optional.empty();
        }
        Matcher match = SYNTAX.matcher(text.replace('\u00a0', ' '));
        if (!match.matches()) {
            return Optional.empty();
        }
        Set<String> attributes = new TreeSet<>();
        Arrays.stream(match.group(2).split("\\+", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .forEach(part -> attributes.add(part.toLowerCase(Locale.ROOT)));
        return Optional.of(new HxlTag(match.group(1).toLowerCase(Locale.ROOT), attributes));
    }

    Meaning meaning() {
        Matcher area = AREA.matcher(tag);
        if (area.matches()) {
            int level = Integer.parseInt(area.group(1));
            return level == 0
                    ? Meaning.of(Subject.COUNTRY, placePart())
                    : level == 5
                            ? Meaning.of(Subject.LOCATION)
                            : counts() ? nothing() : new Meaning(Subject.AREA, placePart(), level);
        }
        return switch (tag) {
            case "org" -> organisation();
            case "sector", "cluster" -> attributes.contains("sub") ? subject(Subject.SUBSECTOR) : sector();
            case "subsector" -> subject(Subject.SUBSECTOR);
            case "activity" -> subject(Subject.ACTIVITY);
            case "status" -> subject(Subject.STATUS);
            case "country" -> Meaning.of(Subject.COUNTRY, placePart());
            case "loc" -> has("type", "code", "id") ? nothing() : subject(Subject.LOCATION);
            case "date" -> date();
            case "contact" -> subject(Subject.CONTACT);
            case "reached" -> subject(Subject.REACHED);
            case "targeted" -> subject(Subject.TARGETED);
            case "indicator", "output" -> subject(Subject.INDICATOR);
            case "modality" -> subject(Subject.MODALITY);
            case "project", "operations" -> subject(Subject.PROJECT);
            case "meta" -> subject(has("id") ? Subject.ROW_ID : Subject.REMARKS);
            case "description" -> subject(Subject.REMARKS);
            default -> nothing();
        };
    }

    private Meaning organisation() {
        if (counts() || has("contact", "url", "email", "phone")) {
            return nothing();
        }
        Subject role = has("impl", "impl1", "impl2", "impl3", "implementing", "implementer", "implementor", "partner")
                ? Subject.IMPL
                : has("prog", "programming", "programme", "lead", "programmed")
                        ? Subject.PROG
                        : has("funding", "funder", "fund", "funded", "donor")
                                ? Subject.FUND
                                : has("reporting", "reported", "report") ? Subject.REP : Subject.ORG;
        Part part = has("type")
                ? Part.TYPE
                : has("acronym", "abbr", "short")
                        ? Part.ACRONYM
                        : has("code", "id") ? Part.CODE : has("name", "full") ? Part.NAME : Part.PLAIN;
        return new Meaning(role, part, 0);
    }

    private Meaning sector() {
        return has("type") || counts()
                ? nothing()
                : Meaning.of(Subject.SECTOR, has("code", "id") ? Part.CODE : has("name") ? Part.NAME : Part.PLAIN);
    }

    private Meaning date() {
        if (has("start")) {
            return subject(Subject.START);
        }
        if (has("end")) {
            return subject(Subject.END);
        }
        if (has("month")) {
            return subject(Subject.MONTH);
        }
        if (has("year")) {
            return subject(Subject.YEAR);
        }
        return subject(has("reported", "updated", "report") ? Subject.REPORTED : Subject.PERIOD);
    }

    private Part placePart() {
        return has("code", "pcode", "p_code", "id", "v_pcode", "iso3", "iso2", "v_iso3")
                ? Part.CODE
                : has("name") ? Part.NAME : Part.PLAIN;
    }

    private boolean counts() {
        return has("num", "count", "total", "number", "pct");
    }

    private boolean has(String... any) {
        return Arrays.stream(any).anyMatch(attributes::contains);
    }

    private static Meaning subject(Subject subject) {
        return Meaning.of(subject);
    }

    private static Meaning nothing() {
        return Meaning.of(Subject.NOTHING);
    }

    @Override
    public String toString() {
        return "#" + tag + (attributes.isEmpty() ? "" : "+" + String.join("+", attributes));
    }
}
