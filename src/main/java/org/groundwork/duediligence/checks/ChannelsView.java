package org.groundwork.duediligence.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.groundwork.actors.ActorFile;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.Answer;
import org.groundwork.actors.people.PaymentChannel;
import org.groundwork.core.Columns;
import org.groundwork.core.Text;
import org.groundwork.duediligence.page.DossierViewModel;
import org.groundwork.duediligence.page.EntriesView;
import org.groundwork.duediligence.page.EntryView;
import org.groundwork.duediligence.page.SectionView;
import org.groundwork.editing.LinesView;
import org.groundwork.ui.Card;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.jspecify.annotations.Nullable;

/** The partner's ways of payment, as the record has them, and who verified each when and how. */
public final class ChannelsView {
    private static final int EARLIER = 3;

    private final DossierViewModel dossier;
    private final ActorsFeature actors;
    private final CheckStore store;
    private final Desk desk;

    private ChannelsView(DossierViewModel dossier, ActorsFeature actors, CheckStore store, Desk desk) {
        this.dossier = dossier;
        this.actors = actors;
        this.store = store;
        this.desk = desk;
    }

    /** The section of ways of payment. */
    public static SectionView of(DossierViewModel dossier, ActorsFeature actors, CheckStore store, Desk desk) {
        ChannelsView view = new ChannelsView(dossier, actors, store, desk);
        Function<UUID, List<Channel>> read =
                actor -> channels(actors.show(actor).map(ActorFile::payments).orElse(List.of()), store.channels(actor));
        Node list =
                new EntriesView<>(dossier.reading(read), view::line, view::acts, "duediligence.channels.empty", null);
        return new SectionView("channels", "duediligence.channels.title", Card.of("duediligence.channels.title", list));
    }

    static List<Channel> channels(List<PaymentChannel> ways, List<ChannelCheck> checks) {
        return ways.stream()
                .map(way -> new Channel(
                        way,
                        checks.reversed().stream()
                                .filter(check -> check.channel().equals(way.id()))
                                .toList()))
                .toList();
    }

    private Node line(Channel channel) {
        PaymentChannel way = channel.way();
        List<String> detail = new ArrayList<>(
                List.of(way.branch(), way.currency() == null ? "" : way.currency(), way.nameOnAccount()));
        channel.checks().stream().limit(EARLIER).map(ChannelsView::said).forEach(detail::add);
        return LinesView.line(
                way.provider().isBlank() ? way.number() : way.provider() + "  " + way.number(),
                detail,
                Chips.of(way.kind()),
                chip(channel));
    }

    private static String said(ChannelCheck check) {
        String words =
                Text.of("duediligence.channels.said", check.doneOn(), check.outcome(), check.way(), check.doneBy());
        return check.note().isBlank() ? words : words + ". " + check.note();
    }

    private static Label chip(Channel channel) {
        List<ChannelCheck> checks = channel.checks().reversed();
        ChannelStanding standing = CheckRule.standing(channel.way(), checks);
        String words = CheckRule.latest(checks, channel.way().id())
                .map(latest -> switch (standing) {
                    case VERIFIED -> Text.of("duediligence.channels.verified", latest.doneOn());
                    case DOUBTED -> Text.label(latest.outcome());
                    case NEVER, ON_RECORD_ONLY, OTHER_NAME, CHANGED, NAME_OPEN -> Text.label(standing);
                })
                .orElse(Text.label(standing));
        return switch (standing) {
            case VERIFIED -> Chips.success(words);
            case DOUBTED, OTHER_NAME, CHANGED -> Chips.danger(words);
            case NEVER, ON_RECORD_ONLY, NAME_OPEN -> Chips.warning(words);
        };
    }

    private List<Command> acts(Channel channel) {
        return List.of(Command.of("duediligence.channels.add", null, () -> ask(channel.way())));
    }

    private void ask(PaymentChannel way) {
        EntryView form = new EntryView(dossier.today());
        form.say(Text.of("duediligence.channels.about"));
        ObjectProperty<@Nullable ChannelOutcome> outcome =
                form.needed().choice("duediligence.channel.outcome", null, ChannelOutcome.values());
        ObjectProperty<@Nullable ChannelWay> how =
                form.needed().choice("duediligence.channel.way", null, ChannelWay.values());
        ObjectProperty<@Nullable Answer> legal =
                form.choice("duediligence.channel.nameIsLegal", way.nameIsLegal(), List.of(Answer.YES, Answer.NO));
        form.line();
        var doneOn = form.date("duediligence.check.doneOn", dossier.today());
        StringProperty doneBy = form.text("duediligence.check.doneBy", dossier.by());
        form.end();
        StringProperty note = form.area("duediligence.check.note", "");
        boolean agreed = form.ask(
                desk.dialogs(),
                "duediligence.channels.add",
                "duediligence.checks.record",
                Bindings.createStringBinding(
                        () -> outcome.get() == null || how.get() == null
                                ? "duediligence.channels.missing"
                                : CheckRule.later(doneOn.get(), dossier.today()),
                        outcome,
                        how,
                        doneOn));
        ChannelOutcome found = outcome.get();
        ChannelWay by = how.get();
        if (agreed && found != null && by != null) {
            Answer name = legal.get();
            save(
                    way,
                    new ChannelCheck(
                            dossier.newId(),
                            dossier.actor(),
                            way.id(),
                            found,
                            doneOn.get() == null ? dossier.today() : doneOn.get(),
                            doneBy.get().strip(),
                            by,
                            name == null ? Answer.NOT_ASKED : name,
                            note.get().strip(),
                            dossier.by(),
                            way.account()));
        }
    }

    /** The record says the same: when it was verified last, and by whom. */
    private void save(PaymentChannel way, ChannelCheck check) {
        boolean verified = check.outcome() == ChannelOutcome.VERIFIED;
        dossier.decide("duediligence.act.channel", () -> {
            store.add(check);
            PaymentChannel dated = Columns.with(way, "verifiedOn", verified ? check.doneOn() : null);
            PaymentChannel named = Columns.with(dated, "verifiedBy", verified ? check.doneBy() : "");
            Answer legal = check.nameIsLegal().known() ? check.nameIsLegal() : way.nameIsLegal();
            return actors.saveParts(List.of(Columns.with(named, "nameIsLegal", legal)));
        });
    }
}
