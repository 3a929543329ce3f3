package org.groundwork.screening.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.groundwork.screening.matching.Aligned.Way;
import org.jspecify.annotations.Nullable;

/**
 * Scores two names: words aligned one to one so that the whole is best, weighed by how much they tell, charged for what
 * both have left over, and less for what only one has.
 */
public final class NameMatcher {
    private static final double ACRONYM = 0.85;
    /** Where only initials, titles or generic words agree. */
    private static final double UNTOLD = 0.5;

    private final NameParser parser;
    private final Tuning tuning;
    private final Likeness likeness;
    private final Joins joins;

    public NameMatcher() {
        this(LexiconReader.shipped(), Tuning.SHIPPED);
    }

    NameMatcher(Lexicon lexicon, Tuning tuning) {
        this.tuning = tuning;
        parser = new NameParser(lexicon, tuning);
        likeness = new Likeness(tuning);
        joins = new Joins(likeness);
    }

    public NameForm read(String name, Nature nature) {
        return parser.read(name, nature);
    }

    /** Two names of bearers of one nature; of an unknown one, organisations' where either name says so. */
    public NameScore compare(String one, String other, Nature nature) {
        NameScore best = new NameScore(0, List.of());
        for (String mine : NameParser.alternatives(one)) {
            for (String theirs : NameParser.alternatives(other)) {
                NameScore score = compareWhole(mine, theirs, nature);
                best = best.words().isEmpty() || score.value() > best.value() ? score : best;
            }
        }
        return best;
    }

    private NameScore compareWhole(String one, String other, Nature nature) {
        NameForm a = read(one, nature);
        NameForm b = read(other, nature);
        if (a.person() != b.person()) {
            a = read(one, Nature.ORGANISATION);
            b = read(other, Nature.ORGANISATION);
        }
        return compare(a, b);
    }

    public NameScore compare(NameForm one, NameForm other) {
        Bench bench = lay(one, other, true);
        return new NameScore(bench.score(), bench.told());
    }

    /** A name against one of a list: as any two names, but that first letters stand for nothing. */
    public NameScore listed(NameForm one, NameForm other) {
        Bench bench = lay(one, other, false);
        return new NameScore(bench.score(), bench.told());
    }

    double listedScore(NameForm one, NameForm other) {
        return lay(one, other, false).score();
    }

    /** How alike two words must be at least to bring this share of their weight. */
    double alikeFor(double share) {
        return 1 - (1 - share) / tuning.bend();
    }

    double alike(NameWord one, NameWord other) {
        return likeness.of(one, other).value();
    }

    private Bench lay(NameForm one, NameForm other, boolean acronyms) {
        List<NameWord> a = joins.of(one.words(), other.words());
        List<NameWord> b = joins.of(other.words(), a);
        Bench bench =
                new Bench(new NameForm(one.text(), one.person(), a), new NameForm(other.text(), other.person(), b));
        bench.align(acronyms);
        return bench;
    }

    /** Two names beside each other. */
    private final class Bench {
        private final NameForm one;
        private final NameForm other;
        private final Likeness.Found[][] found;
        private final int[] partner;
        private final boolean[] taken;
        private final List<Aligned> told = new ArrayList<>();
        private double mass;
        private double matched;
        private boolean telling;

        Bench(NameForm one, NameForm other) {
            this.one = one;
            this.other = other;
            found = new Likeness.Found[one.words().size()][other.words().size()];
            partner = new int[one.words().size()];
            taken = new boolean[other.words().size()];
        }

        void align(boolean acronyms) {
            double[][] worth = new double[partner.length][taken.length];
            for (int i = 0; i < partner.length; i++) {
                for (int j = 0; j < taken.length; j++) {
                    found[i][j] = likeness.of(one.words().get(i), other.words().get(j));
                    worth[i][j] = share(found[i][j].value()) * weight(i, j);
                }
            }
            int[] best = taken.length == 0 ? new int[0] : Assignment.best(worth);
            Arrays.fill(partner, -1);
            for (int i = 0; i < best.length; i++) {
                if (best[i] >= 0) {
                    pair(i, best[i], found[i][best[i]].value(), found[i][best[i]].way());
                }
            }
            if (acronyms) {
                acronym(Acronyms.of(one, other), true);
                acronym(Acronyms.of(other, one), false);
            }
        }

        /** Two names whose letters differ by one slip, wherever their words are parted. */
        private double whole() {
            return one.words().size() < 2 && other.words().size() < 2 ? 0 : Slips.alike(one.letters(), other.letters());
        }

        private double weight(int i, int j) {
            return (one.words().get(i).weight() + other.words().get(j).weight()) / 2;
        }

        private void pair(int i, int j, double value, Way way) {
            partner[i] = j;
            taken[j] = true;
            mass += share(value) * weight(i, j);
            matched += weight(i, j);
            telling |= one.words().get(i).kind() == WordKind.NAME
                    && other.words().get(j).kind() == WordKind.NAME;
            told.add(new Aligned(one.words().get(i).text(), other.words().get(j).text(), way, value));
        }

        private void acronym(Acronyms.@Nullable Found run, boolean brief) {
            if (run == null || (brief ? partner[run.word()] >= 0 : taken[run.word()])) {
                return;
            }
            if (run.stoodFor().stream().anyMatch(j -> brief ? taken[j] : partner[j] >= 0)) {
                return;
            }
            NameForm whole = brief ? other : one;
            NameWord word = (brief ? one : other).words().get(run.word());
            double weight = word.weight();
            StringBuilder text = new StringBuilder();
            for (int j : run.stoodFor()) {
                weight += whole.words().get(j).weight() / 2;
                text.append(text.isEmpty() ? "" : " ")
                        .append(whole.words().get(j).text());
                if (brief) {
                    taken[j] = true;
                } else {
                    partner[j] = run.word();
                }
            }
            if (brief) {
                partner[run.word()] = run.stoodFor().getFirst();
            } else {
                taken[run.word()] = true;
            }
            mass += ACRONYM * weight;
            matched += weight;
            telling = true;
            told.add(
                    brief
                            ? new Aligned(word.text(), text.toString(), Way.ACRONYM, ACRONYM)
                            : new Aligned(text.toString(), word.text(), Way.ACRONYM, ACRONYM));
        }

        double score() {
            double mine = left(one.words(), i -> partner[i] >= 0);
            double theirs = left(other.words(), j -> taken[j]);
            boolean couldTell = has(one) || has(other);
            double aligned = ratio(mass, matched, mine, theirs, one.person());
            return Math.max(whole(), aligned * (couldTell && !telling ? UNTOLD : 1));
        }

        private boolean has(NameForm form) {
            return form.words().stream().anyMatch(word -> word.kind() == WordKind.NAME);
        }

        private double left(List<NameWord> words, java.util.function.IntPredicate used) {
            double left = 0;
            for (int i = 0; i < words.size(); i++) {
                if (!used.test(i) && !repeated(words, i, used)) {
                    left += words.get(i).weight();
                }
            }
            return left;
        }

        private boolean repeated(List<NameWord> words, int at, java.util.function.IntPredicate used) {
            for (int i = 0; i < words.size(); i++) {
                if (i != at
                        && used.test(i)
                        && words.get(i).key().equals(words.get(at).key())) {
                    return true;
                }
            }
            return false;
        }

        List<Aligned> told() {
            List<Aligned> all = new ArrayList<>(told);
            List<Aligned> mine = alone(one.words(), i -> partner[i] >= 0, true);
            List<Aligned> theirs = alone(other.words(), j -> taken[j], false);
            boolean clash = clashes(mine) && clashes(theirs);
            for (Aligned each : mine) {
                all.add(clash && each.way() == Way.ALONE ? clashing(each) : each);
            }
            for (Aligned each : theirs) {
                all.add(clash && each.way() == Way.ALONE ? clashing(each) : each);
            }
            return Collections.unmodifiableList(all);
        }

        private boolean clashes(List<Aligned> alone) {
            return alone.stream().anyMatch(each -> each.way() == Way.ALONE);
        }

        private Aligned clashing(Aligned each) {
            return new Aligned(each.mine(), each.theirs(), Way.CLASH, 0);
        }

        private List<Aligned> alone(List<NameWord> words, java.util.function.IntPredicate used, boolean mine) {
            List<Aligned> alone = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                if (!used.test(i)) {
                    NameWord word = words.get(i);
                    Way way = repeated(words, i, used) ? Way.REPEATED : word.tells() ? Way.ALONE : Way.LIGHT;
                    alone.add(new Aligned(mine ? word.text() : "", mine ? "" : word.text(), way, 0));
                }
            }
            return alone;
        }
    }

    /** What agrees, of all that there is; what is left over counts less where only one has it. */
    double ratio(double mass, double matched, double mine, double theirs, boolean person) {
        double conflict = Math.min(mine, theirs);
        double surplus = Math.max(mine, theirs) - conflict;
        double whole = matched
                + (person ? tuning.conflictPerson() : tuning.conflictOrg()) * conflict
                + (person ? tuning.surplusPerson() : tuning.surplusOrg()) * surplus;
        return mass == 0 ? 0 : Math.min(1, mass / whole);
    }

    /** How much of their weight two words bring that are this alike. */
    double share(double alike) {
        return Math.max(0, 1 - (1 - alike) * tuning.bend());
    }
}
