package org.groundwork.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.groundwork.core.Problem;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/**
 * Stands before H2: no database file is connected to before this has read its schema as plain data and found nothing in
 * it but what this program makes. H2 would run a foreign trigger, alias or linked table while connecting.
 */
final class SchemaGuard {
    private static final byte[] ENCRYPTED = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PLAIN = "H:2,".getBytes(StandardCharsets.US_ASCII);

    private SchemaGuard() {}

    /**
     * Checks a database file that is not open.
     *
     * @param shown how the person knows the file, for the sentence
     * @return what else its schema says: the migrations that were done on it, and the last act
     * @throws Problem where the file is damaged, made by a newer program, or holds something foreign
     */
    static SchemaReader check(Path database, @Nullable WorkspaceKey key, String shown) {
        kind(database, key != null, shown);
        SchemaReader schema = read(database, key, shown);
        if (schema.foreignType() != null) {
            throw foreign(new AllowedSql.Refused(AllowedSql.Foreign.DATA_TYPE, schema.foreignType()), shown);
        }
        for (String statement : schema.statements()) {
            Optional<AllowedSql.Refused> refused = AllowedSql.refuse(statement);
            if (refused.isPresent()) {
                throw foreign(refused.get(), shown);
            }
        }
        return schema;
    }

    private static SchemaReader read(Path database, @Nullable WorkspaceKey key, String shown) {
        try {
            return SchemaReader.read(database, key == null ? null : key.filePassword());
        } catch (MVStoreException e) {
            throw switch (e.getErrorCode()) {
                case DataUtils.ERROR_FILE_LOCKED ->
                    Problem.workspace("workspace.problem.inUse", shown, "", "").because(e);
                case DataUtils.ERROR_UNSUPPORTED_FORMAT ->
                    Problem.workspace("workspace.problem.newer", shown).because(e);
                default -> damaged(shown, e);
            };
        } catch (RuntimeException e) {
            throw damaged(shown, e); // random bytes make H2's reader fail in many ways
        }
    }

    /** The header says whether the file is encrypted; a file of the other kind was put in its place. */
    private static void kind(Path database, boolean encrypted, String shown) {
        byte[] expected = encrypted ? ENCRYPTED : PLAIN;
        try (InputStream in = Files.newInputStream(database)) {
            byte[] start = in.readNBytes(expected.length);
            if (!encrypted && Arrays.equals(start, Arrays.copyOf(ENCRYPTED, start.length)) && start.length > 0) {
                throw Problem.workspace("workspace.problem.damagedHeader", shown);
            }
            if (encrypted && !Arrays.equals(start, expected)) {
                throw Problem.workspace("workspace.problem.damaged", shown);
            }
        } catch (IOException e) {
            throw damaged(shown, e);
        }
    }

    private static Problem damaged(String shown, Throwable cause) {
        return Problem.workspace("workspace.problem.damaged", shown).because(cause);
    }

    private static Problem foreign(AllowedSql.Refused found, String shown) {
        return Problem.workspace("workspace.problem.foreign", shown, found.kind(), found.name());
    }
}
