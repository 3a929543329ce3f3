package org.groundwork.workspace;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.h2.mvstore.MVStore;

/** The schema's steps forward. Flyway does them; which there are is known without it, so that opening is quick. */
final class Migrations {
    private static final String LOCATION = "org/groundwork/workspace/migration";
    private static final Pattern NAME = Pattern.compile("V(\\d+)__\\w+\\.sql");

    /** Flyway writes its progress to this; the reference keeps the level from being forgotten. */
    private static final Logger QUIET = Logger.getLogger("org.flywaydb");

    /** V020 as it was until 24 November 2026, without one index, and as it is now; V021 makes up for the index. */
    private static final String EARLIER_V020 = "UPDATE \"flyway_schema_history\" SET \"checksum\" = -671189823"
            + " WHERE \"version\" = '020' AND \"checksum\" = -1950958069";

    private Migrations() {}

    /** The versions that this program knows, as Flyway writes them into its table. */
    static Set<String> known() {
        return Holder.KNOWN;
    }

    /** True where a newer program has been at work on the file. */
    static boolean newer(Collection<String> done) {
        return !known().containsAll(
                        done.stream().filter(version -> !version.isEmpty()).toList());
    }

    static boolean complete(Collection<String> done) {
        return done.containsAll(known());
    }

    /**
     * Brings the schema up to date; connections are closed when this returns, so that it is opened anew. What H2's own
     * writing met first, such as a full disk, stands beside the failure: Flyway passes on only the last one.
     */
    static void run(OpenDatabase database) {
        QUIET.setLevel(Level.OFF); // what fails is thrown, and told from there
        try (Connection beside = database.connect()) {
            MVStore store = OpenDatabase.store(beside).getMvStore();
            try {
                acceptEarlier(beside);
                migrate(database);
            } catch (RuntimeException e) {
                Throwable first = store.getPanicException();
                if (first != null) {
                    e.addSuppressed(first);
                }
                throw e;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A step that was changed after it had been used is refused by its checksum; what it lacked comes as a step. */
    private static void acceptEarlier(Connection connection) throws SQLException {
        try (ResultSet used = connection.getMetaData().getTables(null, "PUBLIC", "flyway_schema_history", null);
                Statement statement = connection.createStatement()) {
            if (used.next()) {
                statement.executeUpdate(EARLIER_V020);
            }
        }
    }

    private static void migrate(OpenDatabase database) {
        Flyway.configure()
                .dataSource(database.source())
                .locations("classpath:" + LOCATION)
                .outOfOrder(true) // each area numbers its own steps: a new one may stand before those that are done
                .callbacks(new MigrationGate())
                .load()
                .migrate();
    }

    private static final class Holder {
        static final Set<String> KNOWN = versions();
    }

    private static Set<String> versions() {
        Set<String> versions = new TreeSet<>();
        for (String name : names()) {
            Matcher matcher = NAME.matcher(name);
            if (matcher.matches()) {
                versions.add(matcher.group(1));
            }
        }
        if (versions.isEmpty()) {
            throw new IllegalStateException("no migrations");
        }
        return versions;
    }

    private static List<String> names() {
        URL folder = Migrations.class.getClassLoader().getResource(LOCATION);
        if (folder == null) {
            throw new IllegalStateException("no migrations");
        }
        try {
            if (folder.openConnection() instanceof JarURLConnection connection) {
                JarFile jar = connection.getJarFile();
                return jar.stream()
                        .map(entry -> entry.getName())
                        .filter(name -> name.startsWith(LOCATION + "/"))
                        .map(name -> name.substring(LOCATION.length() + 1))
                        .toList();
            }
            List<String> names = new ArrayList<>();
            try (Stream<Path> files = Files.list(Path.of(new URI(folder.toString())))) {
                files.forEach(file -> names.add(file.getFileName().toString()));
            }
            return names;
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
