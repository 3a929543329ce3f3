package org.groundwork.duediligence.papers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.groundwork.core.Problem;

/** Which files a dossier takes. */
public final class FileRule {
    /** 50 MB. */
    public static final long MOST_BYTES = 50L * 1024 * 1024;

    private static final Set<String> PICTURES = Set.of("jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff");
    private static final Set<String> TAKEN = Set.of(
            "pdf", "docx", "doc", "xlsx", "xls", "pptx", "ppt", "odt", "ods", "odp", "rtf", "txt", "csv", "eml", "msg");
    private static final Set<String> RISKY = Set.of(
            "exe", "com", "bat", "cmd", "scr", "pif", "js", "jse", "vbs", "vbe", "wsf", "ps1", "msi", "jar", "lnk",
            "sh", "app", "hta", "html", "htm", "svg", "docm", "xlsm", "pptm", "zip", "rar", "7z", "iso", "img", "dll",
            "reg");
    /** Marks that turn the direction of writing, and so hide how a name ends. */
    private static final String TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f";

    private FileRule() {}

    /**
     * Why a file is not taken.
     *
     * @param name of the file
     * @param bytes its size
     * @return empty where it is taken
     */
    public static Optional<Problem> refused(String name, long bytes) {
        List<String> parts = Arrays.asList(name.toLowerCase(Locale.ROOT).split("\\.", -1));
        String ending = parts.size() < 2 ? "" : parts.getLast();
        boolean hidden = name.chars().anyMatch(c -> TURNING.indexOf(c) >= 0);
        if (hidden || (parts.size() > 2 && isEnding(parts.get(parts.size() - 2)) && isEnding(ending))) {
            return Optional.of(Problem.input("duediligence.problem.twoEndings", name));
        }
        if (!isPicture(name) && !TAKEN.contains(ending)) {
            return Optional.of(Problem.input("duediligence.problem.kindOfFile", name));
        }
        if (bytes > MOST_BYTES) {
            return Optional.of(Problem.input("duediligence.problem.tooLarge", name));
        }
        return bytes == 0 ? Optional.of(Problem.input("duediligence.problem.emptyFile", name)) : Optional.empty();
    }

    /**
     * Why the content of a file that is taken by its name is not taken all the same.
     *
     * @param head its first bytes, a thousand or all
     */
    public static Optional<Problem> disguised(String name, byte[] head) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean honest =
                switch (ending) {
                    case "pdf" -> new String(head, java.nio.charset.StandardCharsets.ISO_8859_1).contains("%PDF-");
                    case "docx", "xlsx", "pptx", "odt", "ods", "odp" -> begins(head, 'P', 'K');
                    case "doc", "xls", "ppt", "msg" -> begins(head, 0xD0, 0xCF, 0x11, 0xE0);
                    default -> !begins(head, 'M', 'Z') && !begins(head, 0x7F, 'E', 'L', 'F');
                };
        return honest ? Optional.empty() : Optional.of(Problem.input("duediligence.problem.disguised", name));
    }

    private static boolean begins(byte[] head, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEnding(String part) {
        return PICTURES.contains(part) || TAKEN.contains(part) || RISKY.contains(part);
    }

    /** True for what becomes a page. */
    public static boolean isPicture(String name) {
        return PICTURES.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
