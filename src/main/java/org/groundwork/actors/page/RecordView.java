package org.groundwork.actors.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.groundwork.actors.record.Section;
import org.groundwork.core.Text;
import org.groundwork.editing.PrintedView;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Card;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Printout;
import org.groundwork.ui.Sections;

/** The record page: header, sections down one column, a rail of their names, the history at the right on demand. */
public final class RecordView extends BorderPane {
    private final RecordViewModel record;
    private final ChoicesViewModel choices;
    private final Map<String, Node> cards = new LinkedHashMap<>();
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final Sections sections;
    private final ClassView acts;
    private final ErasingView erasing;
    private List<String> shown = List.of();

    /** @param whole what can be done with the whole record, in the order of its buttons; those that are few */
    public RecordView(RecordViewModel record, ChoicesViewModel choices, Desk desk, List<Command> whole) {
        this.record = record;
        this.choices = choices;
        this.acts = new ClassView(record, choices, desk.dialogs());
        this.erasing = new ErasingView(desk.dialogs(), record);
        List<Node> buttons = whole.stream().map(Buttons::of).collect(Collectors.toList());
        buttons.add(Buttons.menu("actors.page.more", menu()));
        HeaderView header = new HeaderView(record, choices, buttons, acts::show, this::go);
        sections = new Sections(header);
        cards();
        setCenter(sections);
        setFocusTraversable(false);
        record.content().subscribe(now -> {
            if (now != null) {
                show(now);
            }
        });
    }

    private List<Command> menu() {
        return List.of(
                Command.of("actors.page.class.override", null, acts::override),
                Command.of("actors.page.retire", null, acts::retire));
    }

    private void cards() {
        card("names", "actors.page.names.title", Section.NAMES, NamesView.of(record));
        card("facts", "actors.page.facts.title", Section.IDENTITY, FactsView.kind(record, choices));
        card(
                "claims",
                "actors.page.claims.title",
                Section.STATUS,
                ClaimsView.results(record),
                CardView.heading("actors.page.claims.statements"),
                ClaimsView.statements(record),
                CardView.heading("actors.page.countries.title"),
                CountriesView.of(record, choices));
        card("diaspora", "actors.page.diaspora.title", Section.DIASPORA, DiasporaView.of(record, choices));
        plain(
                "presence",
                "actors.page.presence.title",
                PresenceView.of(record, choices),
                PresenceView.inOthers(record),
                PresenceView.origin(record));
        card("sectors", "actors.page.sectors.title", Section.WORK, SectorsView.of(record, choices));
        card("offices", "actors.page.offices.title", Section.OFFICES, OfficesView.of(record, choices));
        card("contacts", "actors.page.contacts.title", Section.CONTACTS, ContactsView.of(record, erasing));
        card("people", "actors.page.people.title", Section.PEOPLE, PeopleView.of(record, erasing));
        card("identifiers", "actors.page.identifiers.title", Section.IDENTIFIERS, IdentifiersView.of(record));
        card("payment", "actors.page.payment.title", Section.PAYMENT, PaymentView.of(record, choices));
        card(
                "ties",
                "actors.page.ties.title",
                Section.TIES,
                CardView.heading("actors.page.relations.title"),
                RelationsView.of(record, choices),
                RelationsView.toIt(record),
                CardView.heading("actors.page.offers.title"),
                OffersView.of(record, choices));
        card(
                "community",
                "actors.page.community.title",
                Section.COMMUNITY,
                CardView.heading("actors.page.populations.title"),
                PopulationsView.of(record),
                CardView.heading("actors.page.languages.title"),
                LanguagesView.of(record));
        keep("known", "actors.page.known.title", FactsView.knownCard(record));
        keep("care", "actors.page.care.title", FactsView.careCard(record));
        card("notes", "actors.page.notes.title", Section.NOTES, NotesView.of(record));
    }

    private void card(String key, String title, Section section, Node... blocks) {
        keep(key, title, CardView.of(title, section, record, blocks));
    }

    private void plain(String key, String title, Node... blocks) {
        keep(key, title, CardView.plain(title, blocks));
    }

    private void keep(String key, String title, Card card) {
        cards.put(key, card);
        titles.put(key, title);
    }

    /** Sections that this record has no use for are not there. */
    private void show(RecordContent now) {
        List<String> wanted = cards.keySet().stream()
                .filter(key -> !key.equals("diaspora") || DiasporaView.wanted(now))
                .toList();
        if (!wanted.equals(shown)) {
            shown = wanted;
            sections.clear();
            wanted.forEach(key ->
                    sections.add(Objects.requireNonNull(titles.get(key)), Objects.requireNonNull(cards.get(key))));
        }
    }

    /** Brings a section to the front, or settles what it stands for. */
    private void go(String key) {
        if (key.equals("same")) {
            acts.settle();
        }
        Node card = cards.get(key);
        if (card != null) {
            sections.show(card);
            card.requestFocus();
        }
    }

    /** Saves whatever is typed; before another screen is shown. */
    public void leave() {
        Forms.saveAll(sections);
    }

    /** The record in words, section by section, for paper. */
    public Printout printout() {
        RecordContent now = record.content().get();
        String title = now == null ? "" : now.name();
        return new Printout(
                title,
                shown.stream()
                        .map(key -> (Printout.Block) new Printout.Lines(
                                Text.of(Objects.requireNonNull(titles.get(key))),
                                PrintedView.lines(Objects.requireNonNull(cards.get(key)))))
                        .filter(block -> !((Printout.Lines) block).lines().isEmpty())
                        .toList());
    }
}
