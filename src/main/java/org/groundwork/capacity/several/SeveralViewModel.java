package org.groundwork.capacity.several;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.capacity.results.Across;
import org.groundwork.capacity.results.AcrossRule;
import org.groundwork.capacity.results.FigureTable;
import org.groundwork.capacity.results.FigureWordsViewModel;
import org.groundwork.capacity.results.RadarViewModel;
import org.groundwork.core.Text;
import org.groundwork.instruments.Assessed;
import org.groundwork.ui.Running;
import org.groundwork.ui.Tasks;
import org.jspecify.annotations.Nullable;

/** Several partners beside each other, by an instrument that at least two of them were assessed with. */
public final class SeveralViewModel {
    /**
     * What is shown.
     *
     * @param instruments that can be chosen: titles by id
     * @param code of the chosen one, "" where they share none
     * @param names by actor
     */
    record Shown(Map<String, String> instruments, String code, Optional<Across> across, Map<UUID, String> names) {}

    private final OverviewStore store;
    private final ActorsFeature actors;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private List<UUID> chosen = List.of();
    private String wanted = "";

    public SeveralViewModel(OverviewStore store, ActorsFeature actors, Tasks tasks) {
        this.store = store;
        this.actors = actors;
        this.tasks = tasks;
    }

    ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    public Running show(List<UUID> partners) {
        chosen = List.copyOf(partners);
        wanted = "";
        return reload();
    }

    void choose(String code) {
        wanted = code;
        reload();
    }

    public Running reload() {
        List<UUID> partners = chosen;
        String code = wanted;
        return tasks.read("capacity.task.reading", progress -> read(partners, code), shown::set);
    }

    private Shown read(List<UUID> partners, String code) {
        Map<UUID, List<Assessed>> all = new LinkedHashMap<>();
        Map<UUID, List<Assessed>> known = store.assessed();
        partners.forEach(actor -> all.put(actor, known.getOrDefault(actor, List.of())));
        Map<String, String> instruments = new LinkedHashMap<>();
        List<Assessed> flat = all.values().stream().flatMap(List::stream).toList();
        for (String each : OverviewRule.shared(all)) {
            AcrossRule.of(flat, each, partners)
                    .ifPresent(across -> instruments.put(each, FigureWordsViewModel.title(across.instrument())));
        }
        String use = instruments.containsKey(code)
                ? code
                : instruments.keySet().stream().findFirst().orElse("");
        Map<UUID, String> names = new LinkedHashMap<>();
        partners.forEach(actor -> names.put(actor, actors.name(actor)));
        return new Shown(instruments, use, AcrossRule.of(flat, use, partners), names);
    }

    /** A line for each partner, as many as can be told apart. */
    static RadarViewModel radar(Across across, Map<UUID, String> names) {
        RadarViewModel model = new RadarViewModel(across.instrument());
        for (int i = 0; i < across.partners().size(); i++) {
            Across.Partner partner = across.partners().get(i);
            model.add(new RadarViewModel.Line(name(names, partner), i, partner.figures()));
        }
        return model;
    }

    /** A row a domain, a column a partner; rating and day stand above. */
    static FigureTable table(Across across, Map<UUID, String> names) {
        List<String> headers = new ArrayList<>(List.of(Text.of("capacity.column.domain")));
        List<String> ratings = new ArrayList<>(List.of(Text.of("capacity.column.rating")));
        List<String> days = new ArrayList<>(List.of(Text.of("capacity.column.on")));
        for (Across.Partner partner : across.partners()) {
            headers.add(name(names, partner));
            ratings.add(FigureWordsViewModel.rating(across.instrument(), partner.rating()));
            boolean same = partner.edition().equals(across.instrument().edition());
            days.add(
                    same
                            ? Text.date(partner.on())
                            : Text.of("capacity.trend.otherEdition", Text.date(partner.on()), partner.edition()));
        }
        List<List<String>> rows = new ArrayList<>(List.of(ratings, days));
        List<List<String>> figures = radar(across, names).table().rows();
        rows.addAll(figures);
        return new FigureTable(headers, rows);
    }

    private static String name(Map<UUID, String> names, Across.Partner partner) {
        return Objects.requireNonNullElse(names.get(partner.actor()), "");
    }
}
