package org.groundwork.screening.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/**
 * Words by their sounds, found by other spellings: a tree of sounds walked with the edit distance of {@link
 * Sounds}.
 */
final class SoundIndex {
    private static final int DEEPEST = 64;
    private static final double MARGIN = 1e-9;

    private final Node root = new Node();

    /** A sound, what may follow it, and the words that end with it. */
    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>();
        private final List<Integer> words = new ArrayList<>();
        private Node[] children = new Node[0];
        private char[] sounds = new char[0];

        private void freeze() {
            sounds = new char[next.size()];
            children = new Node[next.size()];
            int i = 0;
            for (Map.Entry<Character, Node> each : next.entrySet()) {
                sounds[i] = each.getKey();
                children[i++] = each.getValue();
                each.getValue().freeze();
            }
        }
    }

    void add(String sounds, int word) {
        Node node = root;
        int length = Math.min(sounds.length(), DEEPEST - 1);
        for (int i = 0; i < length; i++) {
            node = node.next.computeIfAbsent(sounds.charAt(i), any -> new Node());
        }
        node.words.add(word);
    }

    /** To be called once all words are in. */
    void freeze() {
        root.freeze();
    }

    /** Every word at least this alike; the likeness is given in thousandths. */
    void find(String sounds, double least, ObjIntConsumer<Integer> found) {
        if (!sounds.isEmpty() && sounds.length() < DEEPEST) {
            new Walk(sounds, least, found).start();
        }
    }

    /** One search. */
    private final class Walk {
        private final String asked;
        private final double least;
        private final ObjIntConsumer<Integer> found;
        private final double[][] rows = new double[DEEPEST + 1][];
        private final double[][] instead;
        private final double[] more;
        private final char[] path = new char[DEEPEST + 1];

        Walk(String asked, double least, ObjIntConsumer<Integer> found) {
            this.asked = asked;
            this.least = least;
            this.found = found;
            more = new double[asked.length() + 1];
            instead = new double[asked.length() + 1][];
            for (int j = 1; j <= asked.length(); j++) {
                more[j] = Sounds.more(asked.charAt(j - 1));
                instead[j] = Sounds.instead(asked.charAt(j - 1));
            }
        }

        void start() {
            rows[0] = new double[asked.length() + 1];
            for (int j = 1; j <= asked.length(); j++) {
                rows[0][j] = rows[0][j - 1] + more[j];
            }
            for (int c = 0; c < root.children.length; c++) {
                step(root.children[c], root.sounds[c], 1);
            }
        }

        private void step(Node node, char sound, int depth) {
            if (depth >= DEEPEST) {
                return;
            }
            path[depth] = sound;
            if (rows[depth] == null) {
                rows[depth] = new double[asked.length() + 1];
            }
            boolean alive = row(sound, depth);
            double distance = rows[depth][asked.length()];
            int length = Math.max(asked.length(), depth);
            if (!node.words.isEmpty() && distance <= (1 - least) * length + MARGIN) {
                int value = (int) Math.round(1000 * (1 - distance / length));
                for (int word : node.words) {
                    found.accept(word, value);
                }
            }
            for (int c = 0; alive && c < node.children.length; c++) {
                step(node.children[c], node.sounds[c], depth + 1);
            }
        }

        /** Fills the row of this depth; tells whether a longer word can still be near enough. */
        private boolean row(char sound, int depth) {
            double[] before = rows[depth - 1];
            double[] now = rows[depth];
            double extra = Sounds.more(sound);
            int length = asked.length();
            now[0] = before[0] + extra;
            boolean alive = now[0] <= (1 - least) * (depth + length) + MARGIN;
            for (int j = 1; j <= length; j++) {
                double best =
                        Math.min(Math.min(before[j] + extra, now[j - 1] + more[j]), before[j - 1] + cost(j, sound));
                if (depth > 1 && j > 1 && sound == asked.charAt(j - 2) && asked.charAt(j - 1) == path[depth - 1]) {
                    best = Math.min(best, rows[depth - 2][j - 2] + Sounds.SWAPPED);
                }
                now[j] = best;
                alive |= best <= (1 - least) * Math.max(length, depth + length - j) + MARGIN;
            }
            return alive;
        }

        private double cost(int j, char sound) {
            double[] row = instead[j];
            return sound < row.length ? row[sound] : sound == asked.charAt(j - 1) ? 0 : 1;
        }
    }
}
