package org.groundwork.shell;

import java.util.UUID;
import org.groundwork.workspace.Access;
import org.groundwork.workspace.Profile;
import org.groundwork.workspace.UserSettings;

/**
 * Who works at this computer, as first run asked. A statement, not a login.
 *
 * @param country ISO 3166-1 alpha-3 or ""
 * @param currency ISO 4217 or ""
 */
record Person(String name, String function, String agency, String office, String country, String currency) {
    static Person of(UserSettings settings) {
        return new Person(
                settings.get("me.name", ""),
                settings.get("me.function", ""),
                settings.get("me.agency", ""),
                settings.get("me.office", ""),
                settings.get("me.country", ""),
                settings.get("me.currency", ""));
    }

    static Person of(Profile profile) {
        return new Person(
                profile.name(),
                profile.function(),
                profile.agency(),
                profile.office(),
                profile.country() == null ? "" : profile.country(),
                profile.currency() == null ? "" : profile.currency());
    }

    Profile profile(UUID id) {
        return new Profile(
                id,
                name,
                function,
                agency,
                office,
                country.isEmpty() ? null : country,
                currency.isEmpty() ? null : currency,
                false);
    }

    void keep(UserSettings settings) {
        settings.put("me.name", name);
        settings.put("me.function", function);
        settings.put("me.agency", agency);
        settings.put("me.office", office);
        settings.put("me.country", country);
        settings.put("me.currency", currency);
    }

    Access.Person forJournal() {
        return new Access.Person(name, function, agency, office);
    }
}
