package org.groundwork.capacity.out;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.groundwork.capacity.out.CapacityBook.GapLine;
import org.groundwork.capacity.out.CapacityBook.Of;
import org.groundwork.capacity.out.CapacityBook.Partner;
import org.groundwork.capacity.out.CapacityBook.Result;
import org.groundwork.capacity.out.CapacityBook.TaughtLine;
import org.groundwork.capacity.plan.ExitStep;
import org.groundwork.capacity.plan.Visit;
import org.groundwork.capacity.results.DomainFigure;
import org.groundwork.capacity.results.FigureWordsViewModel;
import org.groundwork.core.Text;
import org.groundwork.instruments.Fraction;
import org.groundwork.office.About;
import org.groundwork.office.Column;
import org.groundwork.office.Sheet;
import org.groundwork.office.WorkbookWriter;
import org.jspecify.annotations.Nullable;

/** Capacity in Excel: a sheet each for results, gaps, plan, log, teaching, hand-over and costs. */
public final class CapacitySheet {
    private final CapacityBook book;
    private final LocalDate today;

    public CapacitySheet(CapacityBook book, LocalDate today) {
        this.book = book;
        this.today = today;
    }

    /** Writes the workbook whole or not at all. @return rows written, of all sheets */
    public long write(Path target, String office) {
        long[] rows = new long[1];
        CostsSheet costs = new CostsSheet(book);
        WorkbookWriter.write(target, new About(Text.of("capacity.sheet.title"), office, today), out -> {
            rows[0] += out.sheet(results(), book.results().stream());
            rows[0] += out.sheet(gaps(), book.gaps().stream());
            rows[0] += out.sheet(costs.plan(), book.actions().stream());
            rows[0] += out.sheet(visits(), book.visits().stream());
            rows[0] += out.sheet(teaching(), book.teaching().stream());
            rows[0] += out.sheet(exits(), book.exits().stream());
            rows[0] += out.sheet(costs.costs(), costs.lines().stream());
        });
        return rows[0];
    }

    /** Who it is about, as the first columns of every sheet. */
    static <T> List<Column<T>> first(Function<T, @Nullable UUID> id, Function<T, Partner> partner) {
        List<Column<T>> columns = new ArrayList<>();
        columns.add(Column.hiddenId(Text.of("capacity.sheet.id"), id));
        columns.add(Column.hiddenId(
                Text.of("capacity.sheet.actorId"), line -> partner.apply(line).id()));
        columns.add(Column.<T>text(Text.of("capacity.sheet.partner"), line -> partner.apply(line)
                        .name())
                .wide(32));
        return columns;
    }

    static <T> Column<T> text(String key, Function<T, @Nullable String> value) {
        return Column.text(Text.of(key), value);
    }

    static <T> Column<T> code(String key, Function<T, @Nullable String> value) {
        return Column.code(Text.of(key), value);
    }

    static <T> Column<T> date(String key, Function<T, @Nullable LocalDate> value) {
        return Column.date(Text.of(key), value);
    }

    /** A code with its label beside it. */
    static <T> List<Column<T>> labelled(String codeKey, String key, Function<T, ? extends @Nullable Enum<?>> value) {
        return List.of(
                code(codeKey, line -> {
                    Enum<?> constant = value.apply(line);
                    return constant == null ? "" : constant.name();
                }),
                text(key, line -> {
                    Enum<?> constant = value.apply(line);
                    return constant == null ? "" : Text.label(constant);
                }));
    }

    private static @Nullable UUID named(Partner partner, UUID id) {
        return partner.id() == null ? null : id;
    }

    private static Sheet<Result> results() {
        List<Column<Result>> columns =
                first(line -> named(line.partner(), line.assessed().assessment().id()), Result::partner);
        columns.add(code(
                "capacity.sheet.instrumentCode",
                line -> line.assessed().instrument().id()));
        columns.add(text(
                "capacity.sheet.instrument",
                line -> FigureWordsViewModel.title(line.assessed().instrument())));
        columns.add(code(
                "capacity.sheet.edition", line -> line.assessed().instrument().edition()));
        columns.add(date("capacity.sheet.on", Result::on));
        columns.addAll(labelled("capacity.sheet.stateCode", "capacity.sheet.state", line -> line.assessed()
                .state()));
        columns.add(code("capacity.sheet.domainCode", line -> line.agreed().id()));
        columns.add(text(
                "capacity.sheet.domain",
                line -> line.agreed().id().isEmpty()
                        ? Text.of("capacity.trend.whole")
                        : FigureWordsViewModel.in(line.agreed().title())));
        columns.add(Column.decimal(Text.of("capacity.sheet.own"), line -> score(line.own())));
        columns.add(Column.decimal(Text.of("capacity.sheet.assessor"), line -> score(line.assessor())));
        columns.add(Column.decimal(Text.of("capacity.sheet.agreed"), line -> score(line.agreed())));
        columns.add(Column.decimal(
                Text.of("capacity.sheet.most"), line -> rounded(line.agreed().most())));
        columns.add(text(
                "capacity.sheet.points",
                line -> FigureWordsViewModel.noun(line.assessed().instrument())));
        columns.add(Column.integer(
                Text.of("capacity.sheet.answered"), line -> line.agreed().answered()));
        columns.add(Column.integer(
                Text.of("capacity.sheet.asked"), line -> line.agreed().asked()));
        columns.add(text("capacity.sheet.rating", CapacitySheet::rating));
        columns.addAll(labelled("capacity.sheet.changeCode", "capacity.sheet.change", Result::change));
        return Sheet.of(Text.of("capacity.sheet.results"), columns);
    }

    private static String rating(Result line) {
        return line.agreed().id().isEmpty()
                ? FigureWordsViewModel.rating(line.assessed())
                : FigureWordsViewModel.band(line.agreed().rating());
    }

    private static @Nullable Number score(DomainFigure figure) {
        return rounded(figure.score());
    }

    private static @Nullable Number rounded(@Nullable Fraction number) {
        return number == null ? null : FigureWordsViewModel.rounded(number);
    }

    private static Sheet<GapLine> gaps() {
        List<Column<GapLine>> columns = first(line -> null, GapLine::partner);
        columns.add(code(
                "capacity.sheet.instrumentCode", line -> line.gap().instrument().id()));
        columns.add(date("capacity.sheet.on", line -> line.gap().on()));
        columns.add(text(
                "capacity.sheet.domain",
                line -> FigureWordsViewModel.in(line.gap().section().title())));
        columns.add(code(
                "capacity.sheet.questionCode", line -> line.gap().question().id()));
        columns.add(Column.<GapLine>text(
                        Text.of("capacity.sheet.question"),
                        line -> FigureWordsViewModel.words(line.gap().question()))
                .wide(60));
        columns.add(text(
                "capacity.sheet.level",
                line -> FigureWordsViewModel.level(line.gap().level())));
        columns.add(Column.integer(
                Text.of("capacity.sheet.weight"), line -> line.gap().question().weight()));
        columns.add(text("capacity.sheet.key", line -> line.gap().question().key() ? Text.of("capacity.gap.key") : ""));
        columns.add(
                text("capacity.sheet.critical", line -> line.gap().critical() ? Text.of("capacity.gap.critical") : ""));
        columns.addAll(labelled("capacity.sheet.proposedCode", "capacity.sheet.proposed", line -> line.gap()
                .priority()));
        columns.addAll(labelled(
                "capacity.sheet.priorityCode",
                "capacity.sheet.priority",
                line -> line.note() == null ? null : line.note().priority()));
        columns.add(text(
                "capacity.sheet.why",
                line -> line.note() == null ? "" : line.note().why()));
        columns.add(text(
                "capacity.sheet.setAside",
                line -> line.note() != null && line.note().setAside() ? Text.of("capacity.gap.setAside") : ""));
        columns.add(text("capacity.sheet.reason", line -> line.gap().reason()));
        columns.add(Column.integer(Text.of("capacity.sheet.actions"), GapLine::actions));
        return Sheet.of(Text.of("capacity.sheet.gaps"), columns);
    }

    private static Sheet<Of<Visit>> visits() {
        List<Column<Of<Visit>>> columns =
                first(line -> named(line.partner(), line.row().id()), Of::partner);
        columns.add(date("capacity.sheet.on", line -> line.row().visitOn()));
        columns.addAll(labelled("capacity.sheet.kindCode", "capacity.sheet.kind", line -> line.row()
                .kind()));
        columns.add(text("capacity.sheet.who", line -> line.row().who()));
        columns.add(text("capacity.sheet.withWhom", line -> line.row().withWhom()));
        columns.add(text("capacity.sheet.place", line -> line.row().place()));
        columns.addAll(labelled("capacity.sheet.convenienceCode", "capacity.sheet.convenience", line -> line.row()
                .convenience()));
        columns.add(text("capacity.sheet.workedOn", line -> line.row().workedOn()));
        columns.add(text("capacity.sheet.nextStep", line -> line.row().nextStep()));
        columns.add(date("capacity.sheet.nextOn", line -> line.row().nextOn()));
        return Sheet.of(Text.of("capacity.sheet.visits"), columns);
    }

    private static Sheet<TaughtLine> teaching() {
        List<Column<TaughtLine>> columns =
                first(line -> named(line.partner(), line.teaching().id()), TaughtLine::partner);
        columns.add(text("capacity.sheet.what", line -> line.teaching().what()));
        columns.addAll(labelled("capacity.sheet.wayCode", "capacity.sheet.way", line -> line.teaching()
                .way()));
        columns.add(date("capacity.sheet.offeredOn", line -> line.teaching().offeredOn()));
        columns.add(text("capacity.sheet.learner", TaughtLine::learner));
        columns.add(date("capacity.sheet.taughtOn", line -> line.teaching().taughtOn()));
        columns.add(Column.integer(
                Text.of("capacity.sheet.people"), line -> line.teaching().people()));
        columns.add(text("capacity.sheet.used", line -> line.teaching().used()));
        return Sheet.of(Text.of("capacity.sheet.teaching"), columns);
    }

    private static Sheet<Of<ExitStep>> exits() {
        List<Column<Of<ExitStep>>> columns =
                first(line -> named(line.partner(), line.row().id()), Of::partner);
        columns.add(text("capacity.sheet.what", line -> line.row().what()));
        columns.add(text("capacity.sheet.owner", line -> line.row().owner()));
        columns.add(date("capacity.sheet.dueOn", line -> line.row().dueOn()));
        columns.add(date("capacity.sheet.doneOn", line -> line.row().doneOn()));
        return Sheet.of(Text.of("capacity.sheet.exits"), columns);
    }
}
