package org.groundwork.workspace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.groundwork.core.Id;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What the office decides once for this workspace: settings, profiles, exchange rates, saved views and the editions of
 * lists. Each change is an act of its own kind, which undo leaves alone.
 */
public final class Settings {
    private final Acts acts;

    Settings(Acts acts) {
        this.acts = acts;
    }

    /** The text of a setting; empty where it was never set, or cleared. */
    public Optional<String> get(String name) {
        return acts.read(
                handle -> handle.createQuery("SELECT content FROM setting WHERE id = ? AND content IS NOT NULL")
                        .bind(0, Id.named("setting", name))
                        .mapTo(String.class)
                        .findOne());
    }

    /** Sets, or clears with null. */
    public void set(String name, @Nullable String content) {
        UUID id = Id.named("setting", name);
        act("workspace.act.setting", List.of(name), handle -> {
            int changed = handle.execute("UPDATE setting SET content = ? WHERE id = ?", content, id);
            return changed > 0
                    ? changed
                    : handle.execute("INSERT INTO setting (id, name, content) VALUES (?, ?, ?)", id, name, content);
        });
    }

    private void act(String key, List<String> args, Function<Handle, Integer> change) {
        acts.act(ActKind.SETTINGS, key, args, () -> acts.write(change));
    }

    /** Those who work here, by name; without those who left. */
    public List<Profile> profiles() {
        return acts.read(handle -> handle.createQuery("SELECT * FROM profile WHERE NOT retired ORDER BY name, id")
                .map((row, context) -> profile(row))
                .list());
    }

    public void save(Profile profile) {
        act("workspace.act.profile", List.of(profile.name()), handle -> {
            Object[] values = {
                profile.name(),
                profile.function(),
                profile.agency(),
                profile.office(),
                profile.country(),
                profile.currency(),
                profile.retired(),
                profile.id()
            };
            int changed = handle.execute(
                    "UPDATE profile SET name = ?, function = ?, agency = ?, office = ?, country = ?, currency = ?,"
                            + " retired = ? WHERE id = ?",
                    values);
            return changed > 0
                    ? changed
                    : handle.execute(
                            "INSERT INTO profile (name, function, agency, office, country, currency, retired, id)"
                                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                            values);
        });
    }

    private static Profile profile(ResultSet row) throws SQLException {
        return new Profile(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("function"),
                row.getString("agency"),
                row.getString("office"),
                row.getString("country"),
                row.getString("currency"),
                row.getBoolean("retired"));
    }

    /** All rates, newest month first. */
    public List<ExchangeRate> rates() {
        return acts.read(
                handle -> handle.createQuery("SELECT * FROM exchange_rate ORDER BY month_on DESC, currency, base")
                        .map((row, context) -> new ExchangeRate(
                                YearMonth.from(row.getObject("month_on", LocalDate.class)),
                                row.getString("currency"),
                                row.getString("base"),
                                row.getBigDecimal("rate").stripTrailingZeros(),
                                row.getString("source")))
                        .list());
    }

    /** Keeps a rate; one that is there for the same month and currencies is replaced. */
    public void save(ExchangeRate rate) {
        UUID id = rateId(rate);
        act(
                "workspace.act.rate",
                List.of(rate.currency(), rate.base(), rate.month().toString()),
                handle -> {
                    int changed = handle.execute(
                            "UPDATE exchange_rate SET rate = ?, source = ? WHERE id = ?",
                            rate.rate(),
                            rate.source(),
                            id);
                    return changed > 0
                            ? changed
                            : handle.execute(
                                    "INSERT INTO exchange_rate (id, month_on, currency, base, rate, source)"
                                            + " VALUES (?, ?, ?, ?, ?, ?)",
                                    id,
                                    rate.month().atDay(1),
                                    rate.currency(),
                                    rate.base(),
                                    rate.rate(),
                                    rate.source());
                });
    }

    public void remove(ExchangeRate rate) {
        act(
                "workspace.act.rate.removed",
                List.of(rate.currency(), rate.base(), rate.month().toString()),
                handle -> handle.execute("DELETE FROM exchange_rate WHERE id = ?", rateId(rate)));
    }

    private static UUID rateId(ExchangeRate rate) {
        return Id.named("exchange rate", rate.month().toString(), rate.currency(), rate.base());
    }

    /** A view (filters, columns) that an area keeps under a name; its content is the area's own. */
    public Optional<String> view(String area, String name) {
        return acts.read(handle -> handle.createQuery("SELECT content FROM saved_view WHERE id = ?")
                .bind(0, Id.named("view", area, name))
                .mapTo(String.class)
                .findOne());
    }

    /** Names of the views that an area keeps. */
    public List<String> views(String area) {
        return acts.read(handle -> handle.createQuery("SELECT name FROM saved_view WHERE area = ? ORDER BY name")
                .bind(0, area)
                .mapTo(String.class)
                .list());
    }

    /** Keeps a view, or removes it with null. */
    public void keepView(String area, String name, @Nullable String content) {
        UUID id = Id.named("view", area, name);
        if (content == null) {
            act(
                    "workspace.act.view.removed",
                    List.of(name),
                    handle -> handle.execute("DELETE FROM saved_view WHERE id = ?", id));
            return;
        }
        act("workspace.act.view", List.of(name), handle -> {
            int changed = handle.execute("UPDATE saved_view SET content = ? WHERE id = ?", content, id);
            return changed > 0
                    ? changed
                    : handle.execute(
                            "INSERT INTO saved_view (id, area, name, content) VALUES (?, ?, ?, ?)",
                            id,
                            area,
                            name,
                            content);
        });
    }

    /** The editions of a reference list that were loaded, newest first. */
    public List<Edition> editions(String list) {
        return acts.read(handle -> handle.createQuery(
                        "SELECT * FROM edition WHERE list = ? ORDER BY loaded_on DESC, version DESC")
                .bind(0, list)
                .map((row, context) -> new Edition(
                        row.getString("list"),
                        row.getString("version"),
                        row.getString("sha256"),
                        row.getLong("row_count"),
                        row.getString("source"),
                        row.getObject("loaded_on", LocalDate.class)))
                .list());
    }

    /**
     * Notes in the journal which edition of a list was loaded. Within the act that loads it, as its rows are not
     * journaled one by one; the same edition again changes nothing.
     */
    public void loaded(Edition edition) {
        UUID id = Id.named("edition", edition.list(), edition.version(), edition.sha256());
        acts.act(
                ActKind.EDITION,
                "workspace.act.edition",
                List.of(edition.list(), edition.version()),
                () -> acts.write(handle -> {
                    boolean known = handle.createQuery("SELECT COUNT(*) FROM edition WHERE id = ?")
                                    .bind(0, id)
                                    .mapTo(Long.class)
                                    .one()
                            > 0;
                    return known
                            ? 0
                            : handle.execute(
                                    "INSERT INTO edition (id, list, version, sha256, row_count, source, loaded_on)"
                                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                                    id,
                                    edition.list(),
                                    edition.version(),
                                    edition.sha256(),
                                    edition.rows(),
                                    edition.source(),
                                    edition.loadedOn());
                }));
    }
}
