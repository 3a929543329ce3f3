package org.groundwork.actors.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundwork.actors.Identifier;
import org.groundwork.actors.IdentifierScheme;
import org.groundwork.core.Finding;

/** What can be said of an identifier without asking who gave it. Findings never keep it from being saved. */
public final class IdentifierRules {
    private static final Pattern IATI = Pattern.compile("([A-Z]{2}-[A-Z0-9_]+)-(.+)");

    /** A few of the 500-odd registers that IATI lists; a prefix outside them is shown as not checked, not as wrong. */
    private static final Set<String> REGISTERS = Set.of(
            "XM-DAC", "XI-IATI", "BD-NAB", "KE-NCB", "NG-CAC", "CO-CCB", "UA-EDR", "SS-RRC", "SO-MPND", "GB-CHC",
            "GB-COH", "US-EIN", "XM-OCHA");

    private static final int NOTICE = 60;

    private IdentifierRules() {}

    public static List<Finding> check(Identifier identifier, LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        String code = identifier.code().strip();
        if (code.isEmpty()) {
            findings.add(Finding.warning("code", "actors.identifier.empty"));
        } else if (identifier.scheme() == IdentifierScheme.IATI) {
            iati(code, findings);
        }
        if (identifier.scheme() == IdentifierScheme.REGISTRATION
                && identifier.issuer().isBlank()) {
            findings.add(Finding.warning("issuer", "actors.identifier.noIssuer"));
        }
        if (!identifier.status().isBlank() && identifier.statusOn() == null) {
            findings.add(Finding.warning("statusOn", "actors.identifier.statusWithoutDate"));
        }
        LocalDate until = identifier.untilOn();
        if (until != null && until.isBefore(today)) {
            findings.add(Finding.warning("untilOn", "actors.identifier.expired", until));
        }
        LocalDate from = identifier.fromOn();
        if (from != null && until != null && until.isBefore(from)) {
            findings.add(Finding.error("untilOn", "actors.identifier.endsBeforeStart"));
        }
        return findings;
    }

    /** Whether it ends within the notice that a renewal takes, or has ended: house practice, 60 days. */
    public static boolean endsSoon(LocalDate until, LocalDate today) {
        return !until.isAfter(today.plusDays(NOTICE));
    }

    private static void iati(String code, List<Finding> findings) {
        Matcher parts = IATI.matcher(code.toUpperCase(Locale.ROOT));
        if (!parts.matches()) {
            findings.add(Finding.error("code", "actors.identifier.iatiForm"));
        } else if (!REGISTERS.contains(parts.group(1)) && !parts.group(1).endsWith("-COA")) {
            findings.add(Finding.info("code", "actors.identifier.iatiPrefix", parts.group(1)));
        }
    }
}
