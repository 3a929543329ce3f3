package org.groundwork.testing;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A program of its own that says "open" and then the number of each thing it has finished, until it is killed. */
public final class Killed {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private Killed() {}

    /**
     * What a workspace is like after its program was killed.
     *
     * @param last the number of the last thing that is there
     * @param lost how many things are not there though the program had said so
     * @param half how many things are there in part
     * @param sound true where the whole workspace was checked and nothing found
     * @param told true where the opening said that the last time did not end well
     */
    public record After(int last, int lost, int half, boolean sound, boolean told) {
        public boolean whole() {
            return lost == 0 && half == 0 && sound && told;
        }
    }

    /**
     * Runs the program and kills it so many milliseconds after it has said "open".
     *
     * @return the last number it said; {@code before} where it said none
     */
    public static int run(Class<?> program, int before, int millis, String... args)
            throws IOException, InterruptedException {
        Process child = new ProcessBuilder(command(program, args))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int last = before;
        try (BufferedReader lines = child.inputReader(StandardCharsets.US_ASCII)) {
            String opened = lines.readLine();
            if (!"open".equals(opened)) {
                throw new IllegalStateException("the program did not open: " + opened);
            }
            Thread killer = Thread.ofPlatform().start(() -> {
                try {
                    TimeUnit.MILLISECONDS.sleep(millis);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                child.toHandle().destroyForcibly(); // not Process's own, which would close what it had said
            });
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = NUMBER.matcher(line).matches() ? Integer.parseInt(line) : last;
            }
            killer.join();
        } finally {
            child.destroyForcibly().waitFor();
        }
        return last;
    }

    /** How to start such a program with the classes of this one. */
    public static List<String> command(Class<?> program, String... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Collections.addAll(command, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");
        String modules = System.getProperty("jdk.module.path");
        if (modules != null) {
            Collections.addAll(command, "--module-path", modules, "--add-modules", "javafx.controls");
        }
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Collections.addAll(command, "-cp", classes.replace("\n", File.pathSeparator), program.getName());
        Collections.addAll(command, args);
        return command;
    }
}
