package org.groundwork.duediligence;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.people.PaymentChannel;
import org.groundwork.core.Columns;
import org.groundwork.duediligence.checks.ChannelCheck;
import org.groundwork.duediligence.checks.Check;
import org.groundwork.duediligence.checks.Reference;
import org.groundwork.duediligence.deciding.Clearance;
import org.groundwork.duediligence.deciding.Condition;
import org.groundwork.duediligence.deciding.Decision;
import org.groundwork.duediligence.deciding.Scope;
import org.groundwork.duediligence.deciding.SignedSheet;
import org.groundwork.duediligence.due.DueNote;
import org.groundwork.duediligence.flags.Flag;
import org.groundwork.duediligence.flags.FlagReading;
import org.groundwork.duediligence.flags.FlagStep;
import org.groundwork.duediligence.others.AreaRating;
import org.groundwork.duediligence.others.OthersAssessment;
import org.groundwork.duediligence.others.QuestionReuse;
import org.groundwork.duediligence.papers.Document;
import org.groundwork.duediligence.papers.DocumentFile;
import org.groundwork.duediligence.papers.DocumentMonths;
import org.groundwork.duediligence.papers.IntakeStore;
import org.groundwork.duediligence.saying.Consent;
import org.groundwork.duediligence.saying.Letter;
import org.groundwork.duediligence.saying.PassportMade;
import org.groundwork.workspace.RowStore;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** Which record holds the rows of each table of dossiers, and whole dossiers that were made elsewhere. */
public final class DossierRowsFeature {
    private static final Map<String, Class<?>> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("duediligence_document", Document.class);
        KINDS.put("duediligence_document_file", DocumentFile.class);
        KINDS.put("duediligence_document_months", DocumentMonths.class);
        KINDS.put("duediligence_check", Check.class);
        KINDS.put("duediligence_channel_check", ChannelCheck.class);
        KINDS.put("duediligence_reference", Reference.class);
        KINDS.put("duediligence_flag", Flag.class);
        KINDS.put("duediligence_flag_step", FlagStep.class);
        KINDS.put("duediligence_flag_reading", FlagReading.class);
        KINDS.put("duediligence_others_assessment", OthersAssessment.class);
        KINDS.put("duediligence_others_area", AreaRating.class);
        KINDS.put("duediligence_others_question", QuestionReuse.class);
        KINDS.put("duediligence_scope", Scope.class);
        KINDS.put("duediligence_decision", Decision.class);
        KINDS.put("duediligence_clearance", Clearance.class);
        KINDS.put("duediligence_condition", Condition.class);
        KINDS.put("duediligence_signed_sheet", SignedSheet.class);
        KINDS.put("duediligence_letter", Letter.class);
        KINDS.put("duediligence_consent", Consent.class);
        KINDS.put("duediligence_passport", PassportMade.class);
        KINDS.put("duediligence_due_note", DueNote.class);
    }

    private final Workspace workspace;
    private final ActorsFeature actors;
    private final IntakeStore files;

    public DossierRowsFeature(Workspace workspace, ActorsFeature actors) {
        this.workspace = workspace;
        this.actors = actors;
        this.files = new IntakeStore(workspace);
    }

    /** The record of each table, what is referred to first. */
    public static Map<String, Class<?>> kinds() {
        return KINDS;
    }

    /**
     * Stores rows of dossiers that were made elsewhere; inside an act.
     *
     * @param folder where the files lie that rows name without saying their content
     * @return rows that were new or differed
     */
    public int take(Collection<?> rows, Path folder) {
        int stored = 0;
        for (Map.Entry<String, Class<?>> kind : KINDS.entrySet()) {
            stored += save(kind.getKey(), kind.getValue(), rows, folder);
        }
        return stored;
    }

    private <R> int save(String table, Class<R> type, Collection<?> rows, Path folder) {
        List<R> own = rows.stream()
                .filter(type::isInstance)
                .map(row -> type.cast(whole(row, folder)))
                .toList();
        return own.isEmpty()
                ? 0
                : new RowStore<>(workspace, table, type).save(own).size();
    }

    /** A row as its table wants it: files are kept, and what an actor has once is named after the actor. */
    private Object whole(Object row, Path folder) {
        if (row instanceof DocumentFile file && file.sha256().isEmpty()) {
            return kept(file, folder);
        }
        if (row instanceof SignedSheet sheet && sheet.content().isEmpty()) {
            String content = files.keep(folder.resolve(sheet.fileName())).sha256();
            return Columns.with(sheet, "content", content);
        }
        if (row instanceof ChannelCheck check && check.account() == null) {
            return Columns.with(check, "account", accountNow(check));
        }
        return row instanceof Scope scope ? Columns.with(scope, "id", Scope.idOf(scope.actor())) : row;
    }

    /** What a check looked at that does not say so: the account as it is now. */
    private @Nullable UUID accountNow(ChannelCheck check) {
        return actors.payments().stream()
                .filter(way -> way.id().equals(check.channel()))
                .findFirst()
                .map(PaymentChannel::account)
                .orElse(null);
    }

    /** A file that is there already stays as it is. */
    private DocumentFile kept(DocumentFile file, Path folder) {
        DocumentFile before = new RowStore<>(workspace, "duediligence_document_file", DocumentFile.class)
                .byId(List.of(file.id()))
                .get(file.id());
        if (before != null) {
            return before;
        }
        IntakeStore.Taken taken = files.small(folder.resolve(file.name()));
        return new DocumentFile(
                file.id(),
                file.actor(),
                file.document(),
                taken.sha256(),
                taken.original(),
                taken.name(),
                taken.bytes(),
                taken.pages(),
                file.addedOn(),
                file.addedBy(),
                file.replaces());
    }
}
