package org.groundwork.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.groundwork.core.Finding;
import org.groundwork.core.Text;
import org.groundwork.screening.ListImport;

/** What loading a watchlist did, in words and as JSON. */
final class WatchlistWords {
    private WatchlistWords() {}

    static String of(ListImport done, boolean tried) {
        if (done.known()) {
            return Text.of("cli.watchlist.known", done.list(), done.version());
        }
        return Text.of(
                tried ? "cli.watchlist.tried" : "cli.watchlist.done",
                done.list(),
                done.version(),
                done.entries(),
                done.names(),
                done.added(),
                done.changed(),
                done.removed());
    }

    static Map<String, Object> json(ListImport done) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", done.file());
        json.put("list", done.list());
        json.put("version", done.version());
        json.put("listedOn", done.listedOn());
        json.put("entries", done.entries());
        json.put("names", done.names());
        json.put("added", done.added());
        json.put("changed", done.changed());
        json.put("removed", done.removed());
        json.put("known", done.known());
        json.put(
                "findings",
                done.findings().stream().map(WatchlistWords::finding).toList());
        return json;
    }

    private static Map<String, Object> finding(Finding finding) {
        return Map.of(
                "severity",
                finding.severity(),
                "message",
                List.copyOf(MatchCommand.sentences(List.of(finding))).getFirst());
    }
}
