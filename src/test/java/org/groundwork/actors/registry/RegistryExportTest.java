package org.groundwork.actors.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.Answer;
import org.groundwork.actors.people.ChannelKind;
import org.groundwork.actors.people.Contact;
import org.groundwork.actors.people.PaymentChannel;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.core.Columns;
import org.groundwork.places.PlacesFeature;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.testing.Written;
import org.groundwork.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RegistryExportTest {
    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    @Test
    void onlyWhatMayLeaveTheOfficeIsInTheWorkbook() {
        Workspace workspace = temp.workspace();
        ActorsFeature actors =
                new ActorsFeature(workspace, new PlacesFeature(workspace), new PresenceFeature(workspace));
        UUID wadi = actors.add("Wadi Relief", ActorKind.LOCAL_NGO, null, "", "0911111111");
        UUID quiet = actors.add("Quiet Circle", ActorKind.CBO, null, "", "0922222222");
        Contact shared = Columns.with(Contact.phone(workspace.newId(), wadi, "0933333333"), "shareConsent", Answer.YES);
        Contact ofQuiet =
                Columns.with(Contact.phone(workspace.newId(), quiet, "0944444444"), "shareConsent", Answer.YES);
        Contact ofPerson = Columns.with(
                Columns.with(
                        Columns.with(Contact.phone(workspace.newId(), wadi, "0955555555"), "shareConsent", Answer.YES),
                        "person",
                        workspace.newId()),
                "label",
                "Achol Deng");
        PaymentChannel bank = new PaymentChannel(
                workspace.newId(),
                wadi,
                ChannelKind.BANK,
                "River Bank",
                "",
                "SSP",
                "1234567890123",
                "Wadi Relief",
                Answer.YES,
                Answer.YES,
                null,
                null,
                "");
        workspace.act("test.saved", List.of(), () -> {
            actors.store().save(Columns.with(actors.store().actor(quiet).orElseThrow(), "notToBeNamed", true));
            return actors.saveParts(List.of(shared, ofQuiet, ofPerson, bank));
        });
        assertEquals("\u2022\u2022\u2022\u2022 0123", bank.number());

        Path file = temp.directory().resolve("registry.xlsx");
        actors.export(file, false);
        String whole = Written.text(file);
        assertTrue(whole.contains("Wadi Relief") && whole.contains("0933333333") && whole.contains("Achol Deng"));
        assertTrue(whole.contains("CBO"), "an actor not to be named is there as its kind");
        for (String secret :
                List.of("Quiet Circle", "0911111111", "0944444444", "River Bank", "\u2022", quiet.toString())) {
            assertFalse(whole.contains(secret), secret);
        }

        actors.export(file, true);
        String redacted = Written.text(file);
        assertTrue(redacted.contains("0933333333"));
        assertFalse(redacted.contains("Achol Deng") || redacted.contains("0955555555"));
    }
}
