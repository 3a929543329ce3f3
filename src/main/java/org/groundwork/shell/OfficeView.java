package org.groundwork.shell;

import com.ibm.icu.util.TimeZone;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import org.groundwork.core.Problem;
import org.groundwork.core.Text;
import org.groundwork.places.Country;
import org.groundwork.ui.Card;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Running;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** The office's settings, kept in the workspace: agency, currency, time zone, logo. */
final class OfficeView {
    private static final int LOGO = 200_000;
    private static final double HEIGHT = 32;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    private final Workspace workspace;
    private final Desk desk;

    private final Map<String, String> countries;

    private OfficeView(Workspace workspace, Desk desk, List<Country> countries) {
        this.workspace = workspace;
        this.desk = desk;
        this.countries = new LinkedHashMap<>();
        countries.stream()
                .sorted(Comparator.comparing(country -> country.name(Text.locale())))
                .forEach(country -> this.countries.put(country.iso3(), country.name(Text.locale())));
    }

    static Node card(Workspace workspace, Desk desk, List<Country> countries) {
        return new OfficeView(workspace, desk, countries).view();
    }

    /** The office's time zone: its own, else the computer's. */
    static ZoneId zone(Workspace workspace) {
        String kept = workspace.settings().get("zone").orElse("");
        return ZoneId.getAvailableZoneIds().contains(kept) ? ZoneId.of(kept) : ZoneId.systemDefault();
    }

    private Node view() {
        SimpleStringProperty agency = value("agency", workspace.by().agency());
        SimpleStringProperty country = value("country", null);
        SimpleStringProperty currency = value("currency", null);
        SimpleStringProperty zone = value("zone", ZoneId.systemDefault().getId());
        SimpleStringProperty logo = value("logo", "");
        Label size = new Label();
        size.textProperty().bind(logo.map(OfficeView::size).orElse(Text.of("shell.settings.logo.none")));
        HBox kept = new HBox(8, picture(logo), size);
        kept.setAlignment(Pos.CENTER_LEFT);
        return Card.of(
                        "shell.settings.office",
                        Forms.field("shell.settings.agency", Forms.text(agency, v -> save("agency", v, agency))),
                        Forms.field(
                                "shell.settings.country",
                                search(
                                        country,
                                        List.copyOf(countries.keySet()),
                                        code -> countries.getOrDefault(code, code),
                                        "country")),
                        Forms.field(
                                "shell.settings.currency",
                                search(currency, PersonForm.currencies(), PersonForm::currencyName, "currency")),
                        Forms.field("shell.settings.zone", search(zone, zones(), Function.identity(), "zone")),
                        Card.fact("shell.settings.logo", kept))
                .act(new Command(
                        "shell.settings.logo.remove",
                        null,
                        logo.map(picture -> picture.isEmpty() ? "shell.settings.logo.none" : "")
                                .orElse("shell.settings.logo.none"),
                        () -> save("logo", null, logo)))
                .act(Command.of("shell.settings.logo.choose", null, () -> chooseLogo(logo)));
    }

    private ComboBox<String> search(
            SimpleStringProperty value, List<String> options, Function<String, String> words, String name) {
        return Forms.orNone(Forms.search(value, options, words, v -> save(name, v, value)));
    }

    private SimpleStringProperty value(String name, @Nullable String fallback) {
        Optional<String> kept = workspace.settings().get(name);
        return new SimpleStringProperty(kept.isPresent() ? kept.get() : fallback);
    }

    private Running save(String name, @Nullable String content, SimpleStringProperty value) {
        return desk.tasks()
                .run(
                        "shell.task.saving",
                        progress -> {
                            workspace.settings().set(name, content);
                            return true;
                        },
                        done -> value.set(content));
    }

    private void chooseLogo(SimpleStringProperty logo) {
        desk.dialogs()
                .open("shell.settings.logo.choose", "shell.kind.picture", "png")
                .ifPresent(file -> desk.tasks()
                        .read("shell.task.saving", progress -> encoded(file), content -> keep(content, logo)));
    }

    private void keep(String content, SimpleStringProperty logo) {
        save("logo", content, logo);
    }

    private static String encoded(Path file) throws IOException {
        byte[] bytes = Files.size(file) > LOGO ? new byte[0] : Files.readAllBytes(file);
        boolean picture = bytes.length > PNG.length && Arrays.equals(bytes, 0, PNG.length, PNG, 0, PNG.length);
        if (!picture) {
            throw Problem.input("shell.problem.logo");
        }
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String size(String logo) {
        return logo.isEmpty()
                ? Text.of("shell.settings.logo.none")
                : Text.of("shell.settings.logo.kept", Math.max(1, logo.length() * 3 / 4 / 1000));
    }

    private static ImageView picture(SimpleStringProperty logo) {
        ImageView picture = new ImageView();
        picture.setPreserveRatio(true);
        picture.setFitHeight(HEIGHT);
        logo.subscribe(kept -> {
            boolean some = kept != null && !kept.isEmpty();
            picture.setImage(
                    some
                            ? new Image(
                                    new ByteArrayInputStream(Base64.getDecoder().decode(kept)))
                            : null);
            picture.setManaged(some);
        });
        return picture;
    }

    private static List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(z -> z.contains("/") && !z.startsWith("Etc/") && !z.startsWith("SystemV/"))
                .filter(z -> !TimeZone.getTimeZone(z).equals(TimeZone.UNKNOWN_ZONE))
                .sorted()
                .toList();
    }
}
