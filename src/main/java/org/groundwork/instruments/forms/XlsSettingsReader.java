package org.groundwork.instruments.forms;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.groundwork.core.Finding;
import org.groundwork.instruments.Words;
import org.groundwork.instruments.forms.FormIn.Oddity;
import org.groundwork.instruments.forms.XlsConditionReader.Expression;
import org.groundwork.office.CellAt;
import org.groundwork.office.Row;
import org.jspecify.annotations.Nullable;

/** What a form says of itself as a whole, in its sheet "settings", which it may lack. */
final class XlsSettingsReader {
    private final @Nullable FormTableReader table;
    private final @Nullable Row row;
    private final String stem;
    private final Consumer<Oddity> oddities;

    /** @param file the form's name, which stands in where it says nothing of itself */
    XlsSettingsReader(@Nullable FormTableReader table, String file, Consumer<Oddity> oddities) {
        List<Row> rows = table == null ? List.of() : table.body();
        this.table = table;
        this.row = rows.isEmpty() ? null : rows.getFirst();
        this.oddities = oddities;
        int dot = file.lastIndexOf('.');
        this.stem = dot > 0 ? file.substring(0, dot) : file;
        if (table != null && rows.size() > 1) {
            oddities.accept(new Oddity(
                    table.sheet(),
                    new CellAt(rows.get(1).number(), 0),
                    Finding.warning("", "instruments.xlsform.settingsRows")));
        }
    }

    /** True where the program wrote it. */
    boolean isOwn() {
        return !text("gw_instrument").isEmpty();
    }

    private String text(String column) {
        return table == null || row == null ? "" : table.text(row, column);
    }

    /** The language of columns that name none. */
    String language() {
        String written = text("default_language");
        String tag = FormLanguages.tag(written);
        if (tag.isEmpty() && !written.isEmpty() && !written.equalsIgnoreCase("default")) {
            tell("default_language", Finding.warning("", "instruments.xlsform.unknownDefault", written));
        }
        return tag.isEmpty() ? "en" : tag;
    }

    String id() {
        String own = text("gw_instrument");
        String id = text("form_id");
        if (own.isEmpty()) {
            return plain(id.isEmpty() ? stem : id);
        }
        String went = RelevantRule.xmlNames(List.of(own)).getFirst();
        if (!id.equals(went)) {
            tell("form_id", Finding.info("", "instruments.xlsform.idChanged", id, own));
        }
        return own;
    }

    String edition() {
        String own = text("gw_edition");
        String version = text("version");
        if (!own.isEmpty() && !version.isEmpty() && !version.equals(own)) {
            tell("version", Finding.info("", "instruments.xlsform.versionChanged", version, own));
        }
        String edition = own.isEmpty() ? version : own;
        return edition.isEmpty() ? "1" : edition;
    }

    private static String plain(String id) {
        String plain = id.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "form" : plain;
    }

    /** The title in the form's first language. */
    String title() {
        String title = text("form_title");
        return title.isEmpty() ? stem : title;
    }

    /** The title and where it stands, where there is one. */
    Optional<Expression> written() {
        String title = text("form_title");
        return table == null || row == null || title.isEmpty()
                ? Optional.empty()
                : Optional.of(new Expression(title, table.sheet(), table.at(row, "form_title")));
    }

    /** Tells where the sheet is gone from a form of the program's own. */
    void missing(String survey) {
        if (!isOwn()) {
            oddities.accept(new Oddity(
                    survey,
                    new CellAt(1, 0),
                    Finding.warning("", "instruments.xlsform.settingsGone", id(), edition())));
        }
    }

    /** Whether words are the title that the form was given out with. */
    static boolean same(Words title, String language, String written) {
        String there = title.texts().get(language);
        return there == null ? title.texts().containsValue(written) : there.equals(written);
    }

    private void tell(String column, Finding finding) {
        if (table != null && row != null) {
            oddities.accept(new Oddity(table.sheet(), table.at(row, column), finding));
        }
    }
}
