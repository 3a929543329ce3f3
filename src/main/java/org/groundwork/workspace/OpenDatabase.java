package org.groundwork.workspace;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.groundwork.core.Problem;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.mvstore.db.Store;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * How a database file is connected to, once {@link SchemaGuard} has seen it. Each commit is written out at once
 * ({@code WRITE_DELAY=0}); the journal then forces it to the disk. Commits are only ever added at the file's end
 * ({@code REUSE_SPACE=FALSE}): H2 2.5.252 writes its header before it notes where a commit went, so that one put into a
 * hole inside the file is not found after a crash. Holes are closed when the workspace is. Pages of 4 KB: a save writes
 * each page it touches whole, and with the 16 KB that H2 takes otherwise half as much again. No trace file, which would
 * hold data.
 */
final class OpenDatabase {
    static final String USER = "GROUNDWORK";

    private final String url;
    private final String password;

    private OpenDatabase(String url, String password) {
        this.url = url;
        this.password = password;
    }

    /** A database that must be there. */
    static OpenDatabase at(Path file, @Nullable WorkspaceKey key, boolean readOnly) {
        return new OpenDatabase(url(file, key) + ";IFEXISTS=TRUE" + (readOnly ? ";ACCESS_MODE_DATA=r" : ""), pass(key));
    }

    /** A database to be made. */
    static OpenDatabase fresh(Path file, @Nullable WorkspaceKey key) {
        return new OpenDatabase(url(file, key), pass(key));
    }

    private static String url(Path file, @Nullable WorkspaceKey key) {
        String path = file.toAbsolutePath().toString();
        if (path.indexOf(';') >= 0) { // what follows would be read as a setting
            throw Problem.workspace("workspace.problem.path", path);
        }
        return "jdbc:h2:file:" + path.substring(0, path.length() - ".mv.db".length())
                + ";PAGE_SIZE=4096;WRITE_DELAY=0;REUSE_SPACE=FALSE;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE"
                + (key == null ? "" : ";CIPHER=AES");
    }

    /** H2 takes file password and user password in one, with a space between. */
    private static String pass(@Nullable WorkspaceKey key) {
        return key == null ? "" : key.filePassword() + " ";
    }

    /** For Flyway, which would trim the password. */
    DataSource source() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        source.setUser(USER);
        source.setPassword(password);
        return source;
    }

    Jdbi jdbi() {
        return Jdbi.create(url, USER, password);
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, USER, password);
    }

    /** Connects to a file for a moment, reading only, and asks it something. */
    static void checkReadable(Path file, @Nullable WorkspaceKey key, String shown) {
        try (Connection connection = at(file, key, true).connect();
                Statement statement = connection.createStatement();
                ResultSet tables = statement.executeQuery("SELECT COUNT(*) FROM INFORMATION_SCHEMA.TABLES")) {
            tables.next();
        } catch (SQLException e) {
            throw Trouble.whileOpening(e, shown);
        }
    }

    /** The next closing may move what lies at the end into holes; until then nothing does. */
    static void mayCompact(Connection open) throws SQLException {
        store(open).getMvStore().setReuseSpace(true);
    }

    /** Closes the database and writes it anew, without the pages that hold what is no longer in it. */
    static void rewrite(Connection last) throws SQLException {
        try (Statement statement = last.createStatement()) {
            statement.execute("SHUTDOWN COMPACT");
        }
    }

    static Store store(Connection open) throws SQLException {
        SessionLocal session = (SessionLocal) open.unwrap(JdbcConnection.class).getSession();
        return session.getDatabase().getStore();
    }

    /**
     * Returns when all that was committed is on the disk. A version that H2 handed to a thread of its own is waited for
     * first, so that {@code CHECKPOINT SYNC} forces a file that holds it.
     */
    static void force(Connection open) {
        try (Statement statement = open.createStatement()) {
            SessionLocal session =
                    (SessionLocal) open.unwrap(JdbcConnection.class).getSession();
            session.getDatabase().getStore().getMvStore().executeFilestoreOperation(() -> {});
            statement.execute("CHECKPOINT SYNC");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The number of the journal's last act, 0 where there is none. */
    static long lastAct(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet last = statement.executeQuery("SELECT COALESCE(MAX(seq), 0) FROM act")) {
            return last.next() ? last.getLong(1) : 0;
        }
    }
}
