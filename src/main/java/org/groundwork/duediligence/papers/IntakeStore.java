package org.groundwork.duediligence.papers;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.groundwork.core.Problem;
import org.groundwork.office.PdfPages;
import org.groundwork.office.Pictures;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** Takes files into the workspace's attachments. What is refused is told; the rest is kept. Off the screen thread. */
public final class IntakeStore {
    /** About so many bytes a page. */
    private static final int PAGE = 300_000;

    private static final int HEAD = 1024;

    private final Workspace workspace;

    public IntakeStore(Workspace workspace) {
        this.workspace = workspace;
    }

    /** A picture that was read and is not kept yet. */
    public record Page(Path file, BufferedImage upright, Pictures.Change change) {
        public Page changed(Pictures.Change now) {
            return new Page(file, upright, now);
        }
    }

    /**
     * Files as they were found.
     *
     * @param whole kept as they are
     * @param pages pictures
     * @param refused why some are not taken
     */
    public record Looked(List<Path> whole, List<Page> pages, List<Problem> refused) {}

    /**
     * A file that is among the attachments now.
     *
     * @param original the file as it came, where it is kept beside a reduced one
     */
    public record Taken(
            String name,
            String sha256,
            @Nullable String original,
            int bytes,
            @Nullable Integer pages) {}

    /** Reads which of these can be taken. */
    public Looked look(List<Path> files) {
        List<Path> whole = new ArrayList<>();
        List<Page> pages = new ArrayList<>();
        List<Problem> refused = new ArrayList<>();
        for (Path file : files) {
            try {
                check(file);
                if (FileRule.isPicture(name(file))) {
                    BufferedImage read = Pictures.read(bytes(file), name(file));
                    pages.add(new Page(file, read, Pictures.Change.NONE));
                } else {
                    whole.add(file);
                }
            } catch (Problem problem) {
                refused.add(problem);
            }
        }
        return new Looked(whole, pages, refused);
    }

    private static void check(Path file) {
        Optional<Problem> refused;
        try {
            if (!Files.isRegularFile(file)) {
                throw Problem.input("duediligence.problem.missingFile", name(file));
            }
            refused = FileRule.refused(name(file), Files.size(file));
            if (refused.isEmpty()) {
                try (InputStream in = Files.newInputStream(file)) {
                    refused = FileRule.disguised(name(file), in.readNBytes(HEAD));
                }
            }
        } catch (IOException e) {
            throw Problem.input("duediligence.problem.unreadable", name(file)).because(e);
        }
        if (refused.isPresent()) {
            throw refused.get();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw Problem.input("duediligence.problem.unreadable", name(file)).because(e);
        }
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** Keeps a file as it is. */
    public Taken keep(Path file) {
        byte[] bytes = bytes(file);
        OptionalInt pages =
                name(file).toLowerCase(Locale.ROOT).endsWith(".pdf") ? PdfPages.count(bytes) : OptionalInt.empty();
        return new Taken(
                name(file),
                workspace.content().put(bytes),
                null,
                bytes.length,
                pages.isPresent() ? pages.getAsInt() : null);
    }

    /**
     * Joins pages into one PDF.
     *
     * @param name of the PDF, without its ending
     */
    public Taken join(String name, List<Page> pages) {
        List<byte[]> reduced = pages.stream()
                .map(page -> Pictures.jpeg(Pictures.changed(page.upright(), page.change()), PAGE))
                .toList();
        byte[] pdf = PdfPages.of(reduced);
        return new Taken(name + ".pdf", workspace.content().put(pdf), null, pdf.length, pages.size());
    }

    /**
     * Takes one file: a picture as a small page, anything else as it is.
     *
     * @throws Problem where the file is not taken
     */
    public Taken small(Path file) {
        check(file);
        return FileRule.isPicture(name(file)) ? page(file) : keep(file);
    }

    private Taken page(Path file) {
        Page page = new Page(file, Pictures.read(bytes(file), name(file)), Pictures.Change.NONE);
        return join(stem(file), List.of(page));
    }

    /**
     * Takes the scan of something signed: what is read is small, and the file as it came is kept beside it.
     *
     * @throws Problem where the file is not taken
     */
    public Taken signed(Path file) {
        check(file);
        Taken whole = keep(file);
        if (!FileRule.isPicture(name(file))) {
            return whole;
        }
        Taken small = page(file);
        return new Taken(small.name(), small.sha256(), whole.sha256(), small.bytes(), small.pages());
    }

    /**
     * Takes one file as it came.
     *
     * @throws Problem where the file is not taken
     */
    public Taken whole(Path file) {
        check(file);
        return keep(file);
    }

    static String stem(Path file) {
        String name = name(file);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
