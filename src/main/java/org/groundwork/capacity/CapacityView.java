package org.groundwork.capacity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.capacity.partner.PartnerView;
import org.groundwork.capacity.partner.PartnerViewModel;
import org.groundwork.capacity.several.OverviewView;
import org.groundwork.capacity.several.OverviewViewModel;
import org.groundwork.capacity.several.SeveralView;
import org.groundwork.capacity.several.SeveralViewModel;
import org.groundwork.capacity.several.Wanted;
import org.groundwork.core.Text;
import org.groundwork.editing.SuggestView;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Feature;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Printout;
import org.jspecify.annotations.Nullable;

/** The screens of the area: partners, the page of one, and several beside each other. */
final class CapacityView extends StackPane {
    private static final int SUGGESTIONS = 10;

    private final ActorsFeature actors;
    private final Desk desk;
    private final OverviewViewModel overview;
    private final PartnerViewModel partner;
    private final SeveralViewModel several;
    private final OverviewView list;
    private final Supplier<PartnerView> made;
    private final Command exporter;
    private @Nullable PartnerView page;
    private @Nullable SeveralView beside;

    /** What the screens show. */
    record Models(OverviewViewModel overview, PartnerViewModel partner, SeveralViewModel several) {}

    /**
     * @param exporter writes the workbook of all partners
     * @param ofOne writes that of the open partner
     */
    CapacityView(ActorsFeature actors, Desk desk, Models models, Command exporter, Command ofOne) {
        this.actors = actors;
        this.desk = desk;
        this.exporter = exporter;
        overview = models.overview();
        partner = models.partner();
        several = models.several();
        list = new OverviewView(overview, desk, List.of(opener(), exporter), this::open, this::beside);
        made = () -> new PartnerView(partner, desk, List.of(backCommand(), ofOne));
        getChildren().setAll(list);
    }

    /** The page of any actor of the registry, whether it has a plan or not. */
    private Command opener() {
        return Command.of("capacity.command.open", "Shortcut+N", this::ask);
    }

    private void ask() {
        TextField field = new TextField();
        List<Feature.Hit> chosen = new ArrayList<>();
        SuggestView.install(field, this::find, Feature.Hit::name, hit -> {
            chosen.clear();
            chosen.add(hit);
        });
        boolean agreed = desk.dialogs()
                .form(
                        "capacity.command.open",
                        Forms.field("capacity.edit.partner", field),
                        "capacity.command.open.act",
                        field.textProperty().map(typed -> find(typed).isEmpty() ? "capacity.command.open.none" : ""));
        if (agreed) {
            chosen.stream()
                    .filter(hit -> hit.name().equals(field.getText()))
                    .findFirst()
                    .or(() -> find(field.getText()).stream().findFirst())
                    .ifPresent(hit -> open(hit.id()));
        }
    }

    private List<Feature.Hit> find(String typed) {
        return typed.isBlank()
                ? List.of()
                : actors.find(typed, SUGGESTIONS).stream()
                        .map(id -> new Feature.Hit(id, actors.name(id), ""))
                        .toList();
    }

    void open(UUID actor) {
        PartnerView shown = page == null ? made.get() : page;
        page = shown;
        shown.leave();
        partner.open(actor);
        getChildren().setAll(shown);
    }

    private void beside(List<UUID> partners) {
        SeveralView shown = beside == null ? new SeveralView(several, desk, backCommand()) : beside;
        beside = shown;
        several.show(partners);
        getChildren().setAll(shown);
    }

    void show(Wanted wanted) {
        leavePage();
        getChildren().setAll(list);
        overview.reload();
        overview.only(wanted);
        list.focus();
    }

    boolean back() {
        if (getChildren().contains(list)) {
            return overview.clear();
        }
        leavePage();
        getChildren().setAll(list);
        overview.reload();
        list.focus();
        return true;
    }

    void shown() {
        if (pageShown()) {
            partner.reload();
        } else if (beside != null && getChildren().contains(beside)) {
            several.reload();
        } else {
            overview.reload();
        }
    }

    List<Command> commands() {
        return pageShown() ? List.of(opener(), exporter) : List.of(opener(), list.compare(), exporter);
    }

    Optional<Printout> printout() {
        PartnerView shown = page;
        if (shown != null && pageShown()) {
            return Optional.of(shown.printout());
        }
        return beside != null && getChildren().contains(beside) ? beside.printout() : Optional.of(list.printout());
    }

    /** The partner whose page is in front. */
    Optional<UUID> actor() {
        return pageShown() ? Optional.of(partner.actor()) : Optional.empty();
    }

    private boolean pageShown() {
        return page != null && getChildren().contains(page);
    }

    private void leavePage() {
        if (page != null && pageShown()) {
            page.leave();
        }
    }

    private Command backCommand() {
        return Command.of("capacity.command.back", null, this::back);
    }

    /** The name of the open partner, for a file. */
    String name() {
        return actor().map(actors::name).orElse(Text.of("capacity.title"));
    }
}
