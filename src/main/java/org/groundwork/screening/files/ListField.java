package org.groundwork.screening.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.groundwork.core.Fold;

/** What a column of a watchlist can mean, and the headers by which makers of lists call it. */
public enum ListField {
    CODE("id|code|reference|reference number|ref|entity id|entry id|unique id|ofsi group id|"
            + "group id|entity logicalid|entity logical id|numero|identifiant|identificador|no|list id"),
    NAME("name|full name|fullname|whole name|wholename|namealias wholename|nom|nom complet|nombre|"
            + "nombre completo|denomination|entity name|firm name|firm|supplier|supplier name|"
            + "company name|individual name|name of individual or entity|name 6|raison sociale|"
            + "razon social|nome|sdn name|listed name|designation name"),
    GIVEN("first name|firstname|given name|given names|name 1|namealias firstname|prenom|prenoms|"
            + "primer nombre|nombres"),
    MIDDLE("middle name|middlename|name 2|name 3|name 4|name 5|namealias middlename|second name|"
            + "third name|fourth name"),
    FAMILY("last name|lastname|surname|family name|namealias lastname|nom de famille|apellido|"
            + "apellidos|sobrenome"),
    ALIAS("alias|aliases|aka|a k a|also known as|other names|other name|autres noms|alias noms|"
            + "otros nombres|alternative names|alternate name|nom alternatif"),
    ORIGINAL("name non latin script|original script|name original script|original name|native name|" + "nom original"),
    TYPE("type|entity type|subject type|entity subjecttype|entity subjecttype classificationcode|"
            + "group type|kind|individual entity ship|categorie|tipo|schema|sdn type|nature"),
    BORN("dob|date of birth|birth date|birthdate|birthdate birthdate|year of birth|birthdate year|"
            + "born|date de naissance|fecha de nacimiento|ne le|annee de naissance|nascimento"),
    COUNTRY("country|nationality|nationalities|citizenship|citizenship countryiso2code|"
            + "citizenship countrydescription|country of birth|birthdate countrydescription|pays|"
            + "nationalite|pais|nacionalidad|countries|address countrydescription|address country"),
    PLACE("place of birth|town of birth|birthdate city|city|town|address|address 1|address 6|"
            + "address city|adresse|direccion|lieu de naissance|ville|ciudad"),
    LISTED("listed on|date listed|date designated|designation date|from date|ineligibility from|"
            + "date of listing|date|last updated|date d inscription|fecha"),
    REMARK("remarks|remark|reason|reasons|comments|grounds|program|programme|regime|"
            + "entity regulation programme|other information|motif|motifs|motivo|"
            + "uk statement of reasons|position|title");

    private final String headers;

    ListField(String headers) {
        this.headers = headers;
    }

    /** What a header says by itself. */
    static Optional<ListField> ofHeader(String header) {
        String key = Fold.key(header);
        return Arrays.stream(values())
                .filter(field -> List.of(field.headers.split("\\|", -1)).contains(key))
                .findFirst();
    }

    /** By the name that a person gives on the command line. */
    public static Optional<ListField> named(String name) {
        String constant = name.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(field -> field.name().equals(constant))
                .findFirst();
    }
}
