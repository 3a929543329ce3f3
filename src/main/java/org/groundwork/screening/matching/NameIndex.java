package org.groundwork.screening.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Many names, found by names like them. A name that reaches the wanted score has a word nearly as much alike, so such
 * words are looked up first; of the names that have one, an upper estimate is made, and only those that may reach the
 * score are compared in full.
 */
public final class NameIndex {
    /** How much more a name may score than the estimate promises; a test compares with a full scan. */
    private static final double SLACK = 0.03;
    /** Words less alike are not looked up; what is left over is taken to be as alike as this. */
    private static final double LEAST = 0.8;

    private static final int RUN = 3;

    /** A name of the index that answers, by its place among those given. */
    public record Answer(int name, double score) {}

    private final NameMatcher matcher;
    private final Rarity rarity;
    private final List<NameForm> names;
    private final double[] weights;
    private final boolean[] initials;
    private final WordIndex words;
    private final Map<String, List<Integer>> letters = new HashMap<>();

    public NameIndex(NameMatcher matcher, Collection<NameForm> all) {
        this.matcher = matcher;
        rarity = new Rarity(all);
        names = all.stream().map(rarity::weigh).toList();
        words = new WordIndex(matcher);
        weights = new double[names.size()];
        initials = new boolean[names.size()];
        for (int n = 0; n < names.size(); n++) {
            enter(n);
        }
        words.freeze();
    }

    private void enter(int name) {
        NameForm form = names.get(name);
        weights[name] = form.weight();
        letters.computeIfAbsent(Slips.once(form.letters()), any -> new ArrayList<>())
                .add(name);
        for (int w = 0; w < form.words().size(); w++) {
            NameWord run = form.words().get(w);
            initials[name] |= run.kind() == WordKind.INITIAL;
            words.add(run, name, false);
            for (int end = w + 1; end < Math.min(form.words().size(), w + RUN); end++) {
                run = NameWord.joined(run, form.words().get(end));
                words.add(run, name, true);
            }
        }
    }

    public int size() {
        return names.size();
    }

    /** The names that score at least this much, best first. */
    public List<Answer> find(NameForm asking, double least) {
        NameForm question = rarity.weigh(asking);
        return scored(question, candidates(question, least - SLACK), least);
    }

    /** The same found without the index: slow, for comparing. */
    List<Answer> scan(NameForm asking, double least) {
        List<Integer> all = new ArrayList<>();
        for (int name = 0; name < names.size(); name++) {
            all.add(name);
        }
        return scored(rarity.weigh(asking), all, least);
    }

    /** Why a name answers, word by word. */
    public NameScore explain(NameForm asking, int name) {
        return matcher.listed(rarity.weigh(asking), names.get(name));
    }

    private List<Answer> scored(NameForm question, Collection<Integer> candidates, double least) {
        List<Answer> answers = new ArrayList<>();
        for (int name : candidates) {
            double score = matcher.listedScore(question, names.get(name));
            if (score >= least) {
                answers.add(new Answer(name, score));
            }
        }
        answers.sort(Comparator.comparingDouble(Answer::score).reversed().thenComparing(Answer::name));
        return answers;
    }

    private Set<Integer> candidates(NameForm question, double least) {
        Set<Integer> candidates = new HashSet<>();
        Slips.each(
                Slips.once(question.letters()),
                spelling -> candidates.addAll(letters.getOrDefault(spelling, List.of())));
        double anchor = Math.max(LEAST, matcher.alikeFor(least));
        Promise first = new Promise(question, anchor, true);
        first.look(null);
        Set<Integer> anchored = first.names(least, true);
        if (!anchored.isEmpty()) {
            Promise second = new Promise(question, LEAST, false);
            second.look(anchored);
            candidates.addAll(second.names(least, false));
        }
        return candidates;
    }

    /** What the words of one question promise each name. */
    private final class Promise {
        private final NameForm question;
        private final double alike;
        private final boolean close;
        private final Map<Integer, double[]> best = new HashMap<>();
        private final Set<Integer> telling = new HashSet<>();

        Promise(NameForm question, double alike, boolean close) {
            this.question = question;
            this.alike = alike;
            this.close = close;
        }

        void look(@Nullable Set<Integer> only) {
            List<NameWord> asked = question.words();
            for (int w = 0; w < asked.size(); w++) {
                NameWord run = asked.get(w);
                take(w, w + 1, words.like(run, false, alike, close), run.kind() == WordKind.NAME, only);
                for (int end = w + 1; end < Math.min(asked.size(), w + RUN); end++) {
                    run = NameWord.joined(run, asked.get(end));
                    take(w, end + 1, words.like(run, true, Math.max(alike, Joins.GOOD), close), true, only);
                }
            }
        }

        private void take(int from, int to, List<WordIndex.Like> likes, boolean tells, @Nullable Set<Integer> only) {
            for (WordIndex.Like like : likes) {
                double share = matcher.share(like.alike());
                NameWord word = like.unit().word();
                double theirs = word.weight() / (to - from);
                boolean both = tells && word.kind() == WordKind.NAME;
                for (int name : like.unit().names()) {
                    if (only != null && !only.contains(name)) {
                        continue;
                    }
                    if (both) {
                        telling.add(name);
                    }
                    double[] mine = best.computeIfAbsent(
                            name, any -> new double[2 * question.words().size()]);
                    for (int w = from; w < to; w++) {
                        mine[2 * w] = Math.max(mine[2 * w], share);
                        mine[2 * w + 1] = Math.max(mine[2 * w + 1], theirs);
                    }
                }
            }
        }

        Set<Integer> names(double least, boolean told) {
            Set<Integer> names = new HashSet<>();
            best.forEach((name, mine) -> {
                if ((!told || telling.contains(name)) && estimate(name, mine) >= least) {
                    names.add(name);
                }
            });
            return names;
        }

        private double estimate(int name, double[] mine) {
            double mass = 0;
            double matched = 0;
            double left = 0;
            double theirs = weights[name];
            for (int w = 0; w < question.words().size(); w++) {
                NameWord word = question.words().get(w);
                if (mine[2 * w] > 0) {
                    double weight = (word.weight() + mine[2 * w + 1]) / 2;
                    mass += mine[2 * w] * weight;
                    matched += weight;
                    theirs -= mine[2 * w + 1];
                } else if (word.kind() != WordKind.INITIAL && !initials[name] && !question.repeats(w)) {
                    left += word.weight();
                }
            }
            double over = Math.max(0, theirs);
            double both = Math.min(left, over);
            return matcher.ratio(
                    mass + both * matcher.share(alike), matched + both, left - both, over - both, question.person());
        }
    }
}
