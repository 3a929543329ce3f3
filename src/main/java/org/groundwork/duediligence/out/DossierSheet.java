package org.groundwork.duediligence.out;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.groundwork.core.Text;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.InstrumentsFeature;
import org.groundwork.instruments.sums.SumsFeature;
import org.groundwork.office.About;
import org.groundwork.office.FormPage;
import org.groundwork.office.FormWriter;

/** A dossier in Excel: a sheet each for profile, papers, every assessment, findings and plan. Stays in the office. */
public final class DossierSheet {
    private final DossierBook book;
    private final Consumer<FormPage> plan;

    /** @param plan fills the sheet of the plan */
    public DossierSheet(DossierBook book, Consumer<FormPage> plan) {
        this.book = book;
        this.plan = plan;
    }

    /**
     * Writes the workbook whole or not at all.
     *
     * @return how many sheets it has
     */
    public int write(Path target, String office) {
        String title = Text.of("duediligence.out.title", book.now().file().name());
        int[] sheets = new int[1];
        FormWriter.write(target, new About(title, office, book.asOf()), Text.rightToLeft(), out -> {
            FormPage profile = out.page(Text.of("duediligence.out.profile"));
            FormPage papers = out.page(Text.of("duediligence.out.papers"));
            Map<Assessed, ProfileSheet.Summed> summed = new LinkedHashMap<>();
            for (Assessed each : assessments()) {
                FormPage page = out.page(name(each));
                summed.put(
                        each,
                        new ProfileSheet.Summed(
                                page.name(),
                                SumsFeature.sheet(each, book.facts(), page, Text.of("duediligence.out.inside"))));
            }
            new ProfileSheet(book).write(profile, summed);
            new PapersSheet(book.papers()).write(papers);
            new FindingsSheet(book).write(out.page(Text.of("duediligence.out.findings")));
            plan.accept(out.page(Text.of("duediligence.out.plan")));
            sheets[0] = 4 + summed.size();
        });
        return sheets[0];
    }

    /** Those in use, the latest first. */
    private List<Assessed> assessments() {
        return book.assessments().reversed().stream()
                .filter(each -> !each.assessment().retired())
                .sorted(Comparator.comparing(DossierSheet::day).reversed())
                .toList();
    }

    private static LocalDate day(Assessed each) {
        return Objects.requireNonNullElse(
                each.assessment().assessedOn(), each.assessment().startedOn());
    }

    /** The year first: names of sheets are cut at their end, and numbered where they are alike. */
    private static String name(Assessed each) {
        return day(each).getYear() + " " + InstrumentsFeature.title(each.instrument());
    }
}
