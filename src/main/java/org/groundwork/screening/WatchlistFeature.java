package org.groundwork.screening;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundwork.core.Problem;
import org.groundwork.places.PlacesFeature;
import org.groundwork.screening.run.Asked;
import org.groundwork.screening.run.ListIndex;
import org.groundwork.workspace.ActKind;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** The lists of a workspace: loading and taking out, what the office set about them, and asking them. */
final class WatchlistFeature {
    /** Lists older than this many days are warned of, unless the office says otherwise. */
    private static final int STALE = 30;

    private static final String BANDS = "screening-bands";
    private static final String STALE_DAYS = "screening-stale-days";

    private final Workspace workspace;
    private final PlacesFeature places;
    private final WatchlistStore lists;
    private @Nullable ListIndex index;
    private String indexed = "";

    WatchlistFeature(Workspace workspace, PlacesFeature places) {
        this.workspace = workspace;
        this.places = places;
        lists = new WatchlistStore(workspace);
    }

    /** The lists that names are screened against. */
    List<Watchlist> inUse() {
        return lists.inUse();
    }

    boolean stale(Watchlist list) {
        return list.stale(
                workspace.today(),
                list.importedAt().atZone(ZoneId.systemDefault()).toLocalDate(),
                staleDays());
    }

    /** What loading a file would do. */
    ListImport preview(Path file, ListImport.Options options) {
        return read(file, options).result();
    }

    /** Loads an edition of a list; all of it, or nothing. */
    ListImport importList(Path file, ListImport.Options options) {
        ListImporter read = read(file, options);
        if (read.result().known()) {
            return read.result();
        }
        Watchlist told = read.edition();
        Watchlist edition = new Watchlist(
                told.id(),
                told.name(),
                told.version(),
                told.listedOn(),
                told.fileName(),
                told.sha256(),
                told.entries(),
                told.names(),
                workspace.now(),
                workspace.by().name(),
                true);
        workspace.actAs(ActKind.EDITION, "screening.act.loaded", List.of(edition.name(), edition.version()), () -> {
            lists.save(edition, read.entries());
            return edition.id();
        });
        return read.result();
    }

    /** Takes a list out of use; its hits go with the next screening. */
    void remove(Watchlist list) {
        workspace.actAs(ActKind.EDITION, "screening.act.removed", List.of(list.name(), list.version()), () -> {
            lists.putAway(list);
            return list.id();
        });
    }

    private ListImporter read(Path file, ListImport.Options options) {
        return ListImporter.read(
                file,
                digest(file),
                options,
                new ListImporter.Known(lists.inUse(), lists.entries(), text -> places.country(text)
                        .map(country -> country.iso3())));
    }

    private static String digest(Path file) {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException e) {
            throw Problem.input("screening.problem.unreadable", String.valueOf(file.getFileName()))
                    .because(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private ListIndex index() {
        String now = editionsInUse();
        ListIndex known = index;
        if (known == null || !indexed.equals(now)) {
            known = new ListIndex(lists.entries());
            index = known;
            indexed = now;
        }
        return known;
    }

    String editionsInUse() {
        return lists.inUse().stream().map(list -> list.id().toString()).collect(Collectors.joining(" "));
    }

    /** Asks the lists one after another: they are no place for two at once. */
    synchronized <T> T ask(Function<ListIndex, T> question) {
        if (lists.inUse().isEmpty()) {
            throw Problem.workspace("screening.problem.noLists");
        }
        return question.apply(index());
    }

    List<FoundName> find(Asked asked) {
        Bands bands = bands();
        return ask(known -> known.find(asked, bands));
    }

    /** The bands that the office uses. */
    Bands bands() {
        return workspace.settings().get(BANDS).flatMap(WatchlistFeature::bands).orElse(Bands.SHIPPED);
    }

    private static Optional<Bands> bands(String text) {
        String[] parts = text.split(" ", -1);
        try {
            Bands bands =
                    new Bands(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
            return bands.sound() ? Optional.of(bands) : Optional.empty();
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    void set(Bands bands) {
        workspace
                .settings()
                .set(BANDS, String.format(Locale.ROOT, "%s %s %s", bands.strong(), bands.probable(), bands.possible()));
    }

    /** After how many days a list is warned of. */
    int staleDays() {
        return workspace.settings().get(STALE_DAYS).map(Integer::valueOf).orElse(STALE);
    }

    void setStaleDays(int days) {
        workspace.settings().set(STALE_DAYS, Integer.toString(days));
    }
}
