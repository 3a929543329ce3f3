package org.groundwork.sample;

import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.capacity.PlanRowsFeature;
import org.groundwork.core.Progress;
import org.groundwork.duediligence.DossierRowsFeature;
import org.groundwork.instruments.InstrumentsFeature;
import org.groundwork.places.PlacesFeature;
import org.groundwork.screening.ScreenedRowsFeature;
import org.groundwork.screening.ScreeningFeature;
import org.groundwork.threew.ImportOptions;
import org.groundwork.threew.ThreeWFeature;
import org.groundwork.workspace.Workspace;

/** A workspace that holds the sample, with the areas that it is read through. */
record FilledSample(
        SampleFeature sample,
        ActorsFeature actors,
        PresenceFeature presences,
        InstrumentsFeature instruments,
        ScreeningFeature screening) {

    static FilledSample of(Workspace workspace) {
        PlacesFeature places = new PlacesFeature(workspace);
        PresenceFeature presences = new PresenceFeature(workspace);
        ActorsFeature actors = new ActorsFeature(workspace, places, presences);
        ThreeWFeature threeW = new ThreeWFeature(workspace, actors, places, presences, actors::country);
        InstrumentsFeature instruments = new InstrumentsFeature(workspace, actors);
        ScreeningFeature screening = new ScreeningFeature(workspace, actors, places);
        DossierRowsFeature dossiers = new DossierRowsFeature(workspace, actors);
        PlanRowsFeature plans = new PlanRowsFeature(workspace);
        SampleFeature sample = new SampleFeature(
                workspace,
                places,
                actors,
                instruments,
                new SampleFeature.Areas(
                        file -> threeW.importFile(file, ImportOptions.NONE, false, Progress.NONE)
                                .rowsRead(),
                        new SampleFeature.Rows(DossierRowsFeature.kinds(), dossiers::take),
                        new SampleFeature.Rows(PlanRowsFeature.kinds(), (rows, folder) -> plans.take(rows)),
                        new SampleFeature.Rows(ScreenedRowsFeature.kinds(), new ScreenedRowsFeature(screening)::take)));
        sample.fill();
        return new FilledSample(sample, actors, presences, instruments, screening);
    }
}
