package org.groundwork.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.groundwork.core.Progress;
import org.groundwork.places.PlacesViewModel.Shown;
import org.groundwork.testing.Screens;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Dialogs;
import org.groundwork.ui.Memory;
import org.groundwork.ui.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PlacesScreenTest {
    private static final String WADILAND = """
            adm0_name,adm0_pcode,iso3,adm1_name,adm1_name1,adm1_pcode,adm2_name,adm2_pcode,lang,lang1,valid_on,version
            Wadiland,XW,XWA,Northern Valley,الوادي الشمالي,XW01,Upper Spring,XW0101,en,ar,2024-01-01,v01
            Wadiland,XW,XWA,Northern Valley,الوادي الشمالي,XW01,Lower Spring,XW0102,en,ar,2024-01-01,v01
            Wadiland,XW,XWA,Northern Valley,الوادي الشمالي,XW01,,,en,ar,2024-01-01,v01
            Wadiland,XW,XWA,Harbour Coast,ساحل الميناء,XW02,Old Port,XW0201,en,ar,2024-01-01,v01
            """;

    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    @SuppressWarnings("NullAway.Init") // before each test
    private PlacesFeature places;

    @SuppressWarnings("NullAway.Init")
    private PlacesViewModel model;

    @SuppressWarnings("NullAway.Init")
    private Desk desk;

    @BeforeEach
    void open() {
        Screens.start();
        Memory memory = Memory.brief();
        desk = new Desk(
                Tasks.direct(trouble -> {
                    throw new AssertionError(trouble);
                }),
                new Dialogs(() -> null, memory),
                memory);
        places = new PlacesFeature(temp.workspace(), desk);
        model = new PlacesViewModel(temp.workspace(), desk.tasks(), places);
    }

    @Test
    void anEmptyWorkspaceSaysWhatPlaceListsAreFor() {
        Screens.picture("places-empty", 1072, 760, () -> {
            model.reload();
            return new PlacesView(model, desk).root();
        });
        assertTrue(model.nothingLoaded());
    }

    @Test
    void aCountryItsPlacesTheListsAndTheRecipients() throws IOException {
        load();
        Screens.pictures("places-countries", 1072, 760, () -> screen(Shown.COUNTRIES));
        assertEquals(1, model.countries().size());
        Screens.pictures("places-lists", 1072, 760, () -> screen(Shown.LISTS));
        Screens.pictures("places-recipients", 1072, 760, () -> screen(Shown.RECIPIENTS));
        Screens.pictures("places-country", 1072, 760, () -> {
            Parent root = screen(Shown.COUNTRIES);
            model.open(places.country("XWA").orElseThrow());
            return root;
        });
        assertEquals(5, model.found().size());
    }

    @Test
    void whatIsTypedFindsPlacesInAnyScriptAndCountries() throws IOException {
        load();
        model.reload();
        model.typed().set("الوادي");
        assertEquals("XW01", model.found().getFirst().place().code());
        assertEquals("Wadiland", model.found().getFirst().within());
        assertEquals(Shown.PLACES, model.shown().get());
        model.typed().set("");
        assertEquals(Shown.COUNTRIES, model.shown().get());
        model.typed().set("kenya");
        assertEquals("KEN", model.countries().getFirst().country().iso3());
        model.typed().set("");
        model.open(places.country("XWA").orElseThrow());
        assertTrue(model.back());
        assertFalse(model.back());
    }

    @Test
    void anEntryOfTheAidListIsCheckedChangedAndTakenOff() {
        model.reload();
        AidEntry chad = model.recipients().stream()
                .filter(entry -> entry.country().equals("TCD"))
                .findFirst()
                .orElseThrow();
        model.save(new AidEntry(chad.id(), "TCD", 2018, 2027, "DAC list 2026", true, ""));
        assertTrue(places.aidRecipient("TCD", 2027).verified());
        assertEquals(AidRecipient.Answer.NO, places.aidRecipient("TCD", 2028).answer());
        model.save(model.fresh("POL"));
        assertEquals(AidRecipient.Answer.YES, places.aidRecipient("POL", 2026).answer());
        model.remove(chad);
        assertEquals(AidRecipient.Answer.NO, places.aidRecipient("TCD", 2026).answer());
    }

    @Test
    void theSummaryTellsWhatAFileHoldsBeforeItIsLoaded() throws IOException {
        PlaceImport found = places.preview(file(), PlaceImport.Options.NONE, Progress.NONE);
        assertTrue(places.editions().isEmpty());
        Screens.pictures("places-summary", 480, 320, () -> new VBox(new PlacesView(model, desk).summary(found)));
    }

    private Parent screen(Shown what) {
        model = new PlacesViewModel(temp.workspace(), desk.tasks(), places);
        model.reload();
        model.show(what);
        return new PlacesView(model, desk).root();
    }

    private void load() throws IOException {
        places.importFile(file(), new PlaceImport.Options("", "Wadiland areas", ""), Progress.NONE);
    }

    private Path file() throws IOException {
        return Files.writeString(temp.directory().resolve("wadi.csv"), WADILAND);
    }
}
