package org.groundwork.threew.run;

import java.util.Map;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.places.PlacesFeature;
import org.groundwork.threew.Term;

/**
 * What an import is compared with.
 *
 * @param terms what people said texts mean
 * @param country the workspace's own, ISO 3166-1 alpha-3, "" where not said
 */
public record Known(
        ActorsFeature actors,
        PlacesFeature places,
        PresenceFeature presences,
        Map<Term.Kind, Map<String, String>> terms,
        String country) {}
