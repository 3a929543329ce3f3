package org.groundwork.shell;

import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.groundwork.ui.Dialogs;
import org.groundwork.ui.Forms;
import org.jspecify.annotations.Nullable;

/** Asks who works here: name, function, agency, office, country, currency. Only the name is needed. */
final class PersonForm {
    private final TextField name = new TextField();
    private final TextField function = new TextField();
    private final TextField agency = new TextField();
    private final TextField office = new TextField();
    private final ObjectProperty<@Nullable String> country = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> currency = new SimpleObjectProperty<>();

    private PersonForm(Person person) {
        name.setText(person.name());
        function.setText(person.function());
        agency.setText(person.agency());
        office.setText(person.office());
        country.set(person.country().isEmpty() ? null : person.country());
        currency.set(person.currency().isEmpty() ? null : person.currency());
    }

    static Optional<Person> ask(Dialogs dialogs, Person first, String title, String act) {
        PersonForm form = new PersonForm(first);
        ObservableValue<String> blocked = form.name.textProperty().map(n -> n.isBlank() ? "shell.person.needName" : "");
        return dialogs.form(title, form.view(), act, blocked) ? Optional.of(form.person()) : Optional.empty();
    }

    /** Country codes, in the order of their names. */
    static List<String> countries() {
        return Arrays.stream(Locale.getISOCountries())
                .map(c -> Locale.of("", c).getISO3Country())
                .sorted(Comparator.comparing(PersonForm::countryName))
                .toList();
    }

    static List<String> currencies() {
        return Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .filter(c -> Currency.isAvailable(c, null, null))
                .sorted()
                .toList();
    }

    static String countryName(String iso3) {
        return new ULocale("und", iso3).getDisplayCountry(ULocale.forLocale(Text.locale()));
    }

    static String currencyName(String code) {
        return Text.of(
                "shell.person.currencyName",
                code,
                Currency.getInstance(code)
                        .getDisplayName(ULocale.forLocale(Text.locale()).toLocale()));
    }

    private VBox view() {
        Label statement = new Label(Text.of("shell.person.statement"));
        statement.getStyleClass().add("quiet");
        statement.setWrapText(true);
        VBox box = new VBox(
                statement,
                Forms.field("shell.person.name", name).required(),
                Forms.field("shell.person.function", function),
                Forms.field("shell.person.agency", agency),
                Forms.field("shell.person.office", office),
                Forms.field("shell.person.country", Forms.pick(country, countries(), PersonForm::countryName)),
                Forms.field("shell.person.currency", Forms.pick(currency, currencies(), PersonForm::currencyName)));
        box.getStyleClass().add("form");
        return box;
    }

    private Person person() {
        return new Person(
                name.getText().strip(),
                function.getText().strip(),
                agency.getText().strip(),
                office.getText().strip(),
                Objects.requireNonNullElse(country.get(), ""),
                Objects.requireNonNullElse(currency.get(), ""));
    }
}
