package org.groundwork.workspace;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.groundwork.core.Text;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What the journal says was saved last: after a crash it tells people where they stand. */
record LastAct(Instant when, String sentence) {
    static Optional<LastAct> read(Handle handle) {
        return handle.createQuery("SELECT wall_millis, text_key, args FROM act WHERE kind <> 'MIGRATION'"
                        + " ORDER BY seq DESC FETCH FIRST ROW ONLY")
                .map((row, context) ->
                        new LastAct(Instant.ofEpochMilli(row.getLong(1)), sentence(row.getString(2), row.getString(3))))
                .findFirst();
    }

    Notice notice(ZoneId zone) {
        LocalDateTime time = LocalDateTime.ofInstant(when, zone);
        return Notice.warning(
                "workspace.notice.recovered",
                time.toLocalDate(),
                time.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString(),
                sentence);
    }

    private static String sentence(String key, @Nullable String args) {
        if (!Text.has(key)) {
            return "";
        }
        List<String> words = args == null ? List.of() : Json.texts(args);
        return Text.of(key, words.toArray());
    }
}
