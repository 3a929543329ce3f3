package org.groundwork.benchmarks;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.spi.ToolProvider;
import java.util.stream.IntStream;
import org.groundwork.actors.Actor;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorName;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.NameKind;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.core.Id;
import org.groundwork.places.PlacesFeature;
import org.groundwork.workspace.Access;
import org.groundwork.workspace.Workspace;

/**
 * From the start of the process to the first frame, and to the first rows of the registry, of a workspace with 10,000
 * actors; bare: an empty window in the AtlantaFX theme. Each run is a process of its own. Ours starts as the packaged
 * program does, with what Java keeps ready for it (decision 0006), in the area where it was left; the bare one as
 * anybody starts one. The other two ways round are told beside it. Both are shown where the machine has a display to
 * show them on; JavaFX's own place without one copies each picture point by point on the screen thread.
 */
final class WindowBenchmark implements Benchmark {
    private static final int ACTORS = 10_000;
    private static final int RUNS = 9;

    private final String word;
    private final double bar;

    /** @param word "frame" or "rows": what the process prints when it is there */
    WindowBenchmark(String word, double bar) {
        this.word = word;
        this.bar = bar;
    }

    @Override
    public String name() {
        return word;
    }

    @Override
    public Outcome run() throws Exception {
        Path folder = Files.createTempDirectory("groundwork-bench");
        Path workspace = folder.resolve("Bench.groundwork");
        fill(workspace);
        Path settings = folder.resolve("settings.properties");
        Files.writeString(settings, "me.name=Bench\nlook=LIGHT\nscreen.area=actors\n");
        List<String> open = List.of(workspace.toString(), settings.toString());
        String jars = jars(folder);
        Path ourCache = folder.resolve("ours.aot");
        Path bareCache = folder.resolve("bare.aot");
        millis(word, jars, "-XX:AOTCacheOutput=" + ourCache, open);
        millis("frame", jars, "-XX:AOTCacheOutput=" + bareCache, List.of());
        double[] ours = new double[RUNS];
        double[] bare = new double[RUNS];
        double[] unprepared = new double[RUNS];
        double[] bareCached = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            bare[i] = millis("frame", jars, "-Xshare:auto", List.of());
            ours[i] = millis(word, jars, "-XX:AOTCache=" + ourCache, open);
            bareCached[i] = millis("frame", jars, "-XX:AOTCache=" + bareCache, List.of());
            unprepared[i] = millis(word, jars, "-Xshare:auto", open);
        }
        double first = Ratio.median(ours);
        double second = Ratio.median(bare);
        return new Outcome(
                "start to first " + word + " with 10,000 actors, times an empty AtlantaFX window",
                first / second,
                bar,
                String.format(
                        Locale.ROOT,
                        "ours %.0f ms, empty window %.0f ms; without cache %.0f ms, empty window with one %.0f ms (medians)",
                        first,
                        second,
                        Ratio.median(unprepared),
                        Ratio.median(bareCached)));
    }

    /** The class path with a jar in place of each folder: only jars can be kept ready. */
    private static String jars(Path folder) throws IOException {
        ToolProvider jar = ToolProvider.findFirst("jar").orElseThrow();
        List<String> path = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (Files.isDirectory(Path.of(entry))) {
                Path made = folder.resolve("classes" + path.size() + ".jar");
                if (jar.run(System.out, System.err, "cf", made.toString(), "-C", entry, ".") != 0) {
                    throw new IOException(entry);
                }
                path.add(made.toString());
            } else {
                path.add(entry);
            }
        }
        return String.join(File.pathSeparator, path);
    }

    private static double millis(String word, String classPath, String cache, List<String> args)
            throws IOException, InterruptedException {
        List<String> call = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                cache,
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--module-path",
                System.getProperty("jdk.module.path"),
                "--add-modules",
                "javafx.controls,javafx.swing",
                "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                "--add-opens=javafx.graphics/com.sun.javafx.text=ALL-UNNAMED",
                "--add-opens=javafx.graphics/com.sun.javafx.font.freetype=ALL-UNNAMED",
                "-Dprism.order=sw"));
        if (System.getenv("DISPLAY") == null) {
            call.add("-Dglass.platform=Headless");
        }
        call.addAll(List.of("-cp", classPath, "org.groundwork.shell.WindowChild"));
        call.addAll(args);
        Process child = new ProcessBuilder(call)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        double found = -1;
        try (BufferedReader lines = child.inputReader(StandardCharsets.US_ASCII)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(word + " ")) {
                    found = Double.parseDouble(line.substring(word.length() + 1));
                }
            }
        }
        child.waitFor();
        if (found < 0) {
            throw new IllegalStateException("the window never showed its first " + word);
        }
        return found;
    }

    private static void fill(Path folder) {
        Access access = new Access(Access.Person.named("Bench"), UUID.randomUUID(), null, Clock.systemUTC());
        try (Workspace workspace = Workspace.create(folder, access)) {
            ActorsFeature actors =
                    new ActorsFeature(workspace, new PlacesFeature(workspace), new PresenceFeature(workspace));
            List<UUID> ids = IntStream.range(0, ACTORS)
                    .mapToObj(i -> Id.named("bench", Integer.toString(i)))
                    .toList();
            workspace.act("actors.act.added", List.of("10,000"), () -> {
                actors.saveActors(ids.stream()
                        .map(id -> Actor.of(id, ActorKind.LOCAL_NGO))
                        .toList());
                return actors.saveParts(ids.stream()
                        .map(id -> new ActorName(
                                Id.named("name", id.toString()),
                                id,
                                "Relief Group " + id.toString().substring(0, 8),
                                NameKind.LEGAL,
                                "en",
                                "Latn",
                                null,
                                null))
                        .toList());
            });
        }
    }
}
