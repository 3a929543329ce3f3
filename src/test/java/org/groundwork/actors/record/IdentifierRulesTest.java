package org.groundwork.actors.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundwork.actors.Identifier;
import org.groundwork.actors.IdentifierScheme;
import org.groundwork.core.Finding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest(name = "{0} {1}: {6}")
    @CsvSource({
        "VENDOR, 10023, , , , , ''",
        "VENDOR, '', , , , , empty",
        "REGISTRATION, 114, , , , , noIssuer",
        "REGISTRATION, 114, RRC, , , , ''",
        "PORTAL, 9, , verified, , , statusWithoutDate",
        "PORTAL, 9, , verified, 2026-01-01, , ''",
        "REGISTRATION, 114, RRC, , , 2026-02-28, expired",
        "REGISTRATION, 114, RRC, , , 2026-03-01, ''", // its last day counts
        "IATI, SS-RRC-114, , , , , ''",
        "IATI, ss-rrc-114, , , , , ''",
        "IATI, ZZ-TOP-1, , , , , iatiPrefix",
        "IATI, 114, , , , , iatiForm"
    })
    void whatCanBeSaidWithoutAskingTheIssuer(
            IdentifierScheme scheme,
            String code,
            @Nullable String issuer,
            @Nullable String status,
            @Nullable LocalDate statusOn,
            @Nullable LocalDate until,
            String findings) {
        Identifier identifier = new Identifier(
                new UUID(1, 1),
                new UUID(2, 2),
                scheme,
                code,
                issuer == null ? "" : issuer,
                status == null ? "" : status,
                statusOn,
                "",
                null,
                until);
        assertEquals(findings, said(identifier));
    }

    @ParameterizedTest(name = "from {0} until {1}: {2}")
    @CsvSource({
        "2026-05-01, 2026-04-01, endsBeforeStart",
        "2026-04-01, 2026-04-01, ''",
        "2026-01-01, 2025-12-31, expired endsBeforeStart"
    })
    void anEndBeforeItsStartIsAnError(LocalDate from, LocalDate until, String findings) {
        assertEquals(
                findings,
                said(new Identifier(
                        new UUID(1, 1), new UUID(2, 2), IdentifierScheme.TAX, "1", "", "", null, "", from, until)));
    }

    private static String said(Identifier identifier) {
        return IdentifierRules.check(identifier, TODAY).stream()
                .map(Finding::key)
                .map(key -> key.replace("actors.identifier.", ""))
                .collect(Collectors.joining(" "));
    }
}
