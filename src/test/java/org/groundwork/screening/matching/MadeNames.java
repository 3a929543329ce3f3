package org.groundwork.screening.matching;

import java.util.Random;

/** Names that nobody bears. */
public final class MadeNames {
    private static final String[] ONSETS = "b d f g h k l m n r s t w y z j sh kh".split(" ", -1);
    private static final String[] VOWELS = "a e i o u aa ou".split(" ", -1);
    private static final String[] KINDS =
            "Association Foundation Relief Development Women Youth Network".split(" ", -1);

    private MadeNames() {}

    public static String word(Random random) {
        StringBuilder out = new StringBuilder();
        int many = 2 + random.nextInt(2);
        for (int i = 0; i < many; i++) {
            out.append(ONSETS[random.nextInt(ONSETS.length)]).append(VOWELS[random.nextInt(VOWELS.length)]);
        }
        return out.append(random.nextBoolean() ? "n" : "").toString();
    }

    public static String person(Random random) {
        return word(random) + " " + word(random) + " " + word(random);
    }

    public static String organisation(Random random) {
        return word(random) + " " + word(random) + " " + KINDS[random.nextInt(KINDS.length)];
    }

    /** With one letter struck twice, two that changed places, or the words in another order. */
    public static String altered(String name, Random random) {
        int at = 1 + random.nextInt(name.length() - 2);
        return switch (random.nextInt(3)) {
            case 0 -> name.substring(0, at) + name.charAt(at - 1) + name.substring(at);
            case 1 -> name.substring(0, at - 1) + name.charAt(at) + name.charAt(at - 1) + name.substring(at + 1);
            default -> name.substring(name.indexOf(' ') + 1) + ", " + name.substring(0, name.indexOf(' '));
        };
    }
}
