package org.groundwork.screening.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundwork.core.Finding;
import org.groundwork.screening.Band;
import org.groundwork.screening.Bands;
import org.groundwork.screening.FoundName;
import org.groundwork.screening.Listed;
import org.groundwork.screening.Watchlist;
import org.groundwork.screening.matching.NameForm;
import org.groundwork.screening.matching.NameIndex;
import org.groundwork.screening.matching.NameMatcher;
import org.groundwork.screening.matching.Nature;
import org.groundwork.screening.matching.Reasons;

/** All lists in use, ready to be asked: persons and organisations apart, and both for entries of an unknown kind. */
public final class ListIndex {
    /** A name of a single word, or one that the list calls weak, must answer that much better. */
    private static final double DOUBT = 0.025;

    private static final double CERTAIN = 0.95;

    /** An entry with the list it stands on. */
    public record Entry(Watchlist list, Listed listed) {}

    /** A name of an entry. */
    private record Known(Entry entry, Listed.Name name, boolean single) {}

    private final NameMatcher matcher = new NameMatcher();
    private final Side persons;
    private final Side organisations;

    public ListIndex(List<Entry> entries) {
        persons = new Side(entries, Nature.PERSON, Listed.Kind.ORGANISATION);
        organisations = new Side(entries, Nature.ORGANISATION, Listed.Kind.PERSON);
    }

    public int names() {
        return persons.known.size() + organisations.known.size();
    }

    /** The entries that a name answers to, best first; each once. */
    public List<FoundName> find(Asked asked, Bands bands) {
        Map<Entry, FoundName> best = new HashMap<>();
        for (Side side : List.of(persons, organisations)) {
            NameForm form = matcher.read(asked.name(), side.nature);
            if (side.asks(asked, form, matcher)) {
                side.find(asked, form, bands)
                        .forEach(found -> best.merge(
                                new Entry(found.list(), found.listed()),
                                found,
                                (a, b) -> a.score() >= b.score() ? a : b));
            }
        }
        List<FoundName> all = new ArrayList<>(best.values());
        all.sort(Comparator.comparing(FoundName::band)
                .thenComparing(Comparator.comparingDouble(FoundName::score).reversed())
                .thenComparing(found -> found.listed().code()));
        return all;
    }

    /** The names of one nature. */
    private final class Side {
        private final Nature nature;
        private final List<Known> known = new ArrayList<>();
        private final NameIndex index;

        Side(List<Entry> entries, Nature nature, Listed.Kind other) {
            this.nature = nature;
            List<NameForm> forms = new ArrayList<>();
            for (Entry entry : entries) {
                if (entry.listed().kind() != other) {
                    for (Listed.Name name : entry.listed().names()) {
                        NameForm form = matcher.read(name.text(), nature);
                        known.add(new Known(entry, name, form.telling() < 2));
                        forms.add(form);
                    }
                }
            }
            index = new NameIndex(matcher, forms);
        }

        /** An organisation's name is held against persons too where none of its words tells that it is one. */
        private boolean asks(Asked asked, NameForm form, NameMatcher reader) {
            if (form.words().isEmpty()) {
                return false;
            }
            return switch (asked.nature()) {
                case PERSON -> nature == Nature.PERSON;
                case ORGANISATION ->
                    nature == Nature.ORGANISATION
                            || reader.read(asked.name(), Nature.UNKNOWN).person();
                case UNKNOWN -> true;
            };
        }

        private List<FoundName> find(Asked asked, NameForm form, Bands bands) {
            List<FoundName> found = new ArrayList<>();
            boolean single = form.telling() < 2;
            for (NameIndex.Answer answer : index.find(form, bands.possible())) {
                Known name = known.get(answer.name());
                boolean doubt = name.name.kind() == Listed.NameKind.WEAK || name.single || single;
                double score = doubt && answer.score() < CERTAIN ? answer.score() - DOUBT : answer.score();
                bands.of(score).ifPresent(band -> found.add(told(asked, form, answer, band)));
            }
            return found;
        }

        private FoundName told(Asked asked, NameForm form, NameIndex.Answer answer, Band band) {
            Known name = known.get(answer.name());
            FactsRule.Judged judged = FactsRule.judge(band, asked, name.entry.listed());
            List<Finding> reasons = new ArrayList<>(Reasons.of(index.explain(form, answer.name())));
            reasons.addAll(judged.reasons());
            return new FoundName(
                    asked.name(),
                    name.entry.list(),
                    name.entry.listed(),
                    name.name.text(),
                    Math.round(1000 * answer.score()) / 1000.0,
                    judged.band(),
                    reasons);
        }
    }
}
