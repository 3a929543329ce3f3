package org.groundwork.duediligence.papers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.core.Problem;
import org.groundwork.duediligence.page.DossierViewModel;
import org.groundwork.office.PdfPages;
import org.groundwork.office.Pictures;
import org.groundwork.places.PlacesFeature;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.ui.Tasks;
import org.groundwork.workspace.Access;
import org.groundwork.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of papers: what is taken and what is refused, versions, taking away, and copies that are looked at. */
class FilesTest {
    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private ActorsFeature actors;
    private PaperStore store;
    private DossierViewModel dossier;
    private PapersViewModel papers;
    private UUID actor;

    @BeforeEach
    void wire() {
        wire(temp.workspace());
        actor = actors.add("Women of Hosh Barin", ActorKind.CBO, null, "", "");
        dossier.open(actor);
    }

    private void wire(Workspace workspace) {
        actors = new ActorsFeature(workspace, new PlacesFeature(workspace), new PresenceFeature(workspace));
        store = new PaperStore(workspace);
        dossier = new DossierViewModel(workspace, actors, Tasks.direct(trouble -> {
            throw new IllegalStateException(trouble);
        }));
        papers = new PapersViewModel(workspace, dossier, store, any -> 2);
    }

    private Path file(String name, byte[] content) throws IOException {
        Path file = temp.directory().resolve(name);
        Files.write(file, content);
        return file;
    }

    private static byte[] pdf() {
        return PdfPages.of(List.of(Pictures.jpeg(new BufferedImage(30, 40, BufferedImage.TYPE_INT_RGB), 9000)));
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 40, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({
        "certificate.pdf, 1000, ''",
        "St. Mary's letter.pdf, 1000, ''",
        "v1.2.pdf, 1000, ''",
        "scan.JPG, 1000, ''",
        "certificate.pdf.exe, 1000, twoEndings",
        "certificate.exe.pdf, 1000, twoEndings",
        "certificate.pdf.pdf, 1000, twoEndings",
        "scan.jpg.js, 1000, twoEndings",
        "fdp\u202e.exe, 1000, twoEndings",
        "macro.docm, 1000, kindOfFile",
        "setup.exe, 1000, kindOfFile",
        "noending, 1000, kindOfFile",
        "certificate.pdf, 52428800, ''",
        "certificate.pdf, 52428801, tooLarge",
        "certificate.pdf, 0, emptyFile",
    })
    void a_file_is_taken_by_its_name_and_size(String name, long bytes, String why) {
        assertEquals(
                why.isEmpty() ? "" : "duediligence.problem." + why,
                FileRule.refused(name, bytes).map(Problem::key).orElse(""));
    }

    @Test
    void what_is_refused_is_told_and_the_rest_is_kept() throws IOException {
        Path large = temp.directory().resolve("large.pdf");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(FileRule.MOST_BYTES + 1);
        }
        IntakeStore.Looked looked = papers.look(List.of(
                large,
                file("letter.pdf.exe", pdf()),
                temp.directory().resolve("gone.pdf"),
                file("disguised.pdf", "MZ".getBytes(StandardCharsets.US_ASCII)),
                file("broken.png", "no picture".getBytes(StandardCharsets.US_ASCII)),
                file("certificate.pdf", pdf()),
                file("page.png", png())));
        assertEquals(
                List.of(
                        "duediligence.problem.tooLarge",
                        "duediligence.problem.twoEndings",
                        "duediligence.problem.missingFile",
                        "duediligence.problem.disguised",
                        "office.problem.noPicture"),
                looked.refused().stream().map(Problem::key).toList());
        assertTrue(FilesView.words(looked.refused()).contains("large.pdf"));
        Document paper = Document.blank(temp.workspace().newId(), actor);
        papers.take(paper, looked.whole(), looked.pages(), null);
        HeldPaper held = store.of(actor, 2).getFirst();
        assertEquals(
                List.of("certificate.pdf", "page.pdf"),
                held.files().stream().map(DocumentFile::name).toList());
        assertEquals(
                List.of(1, 1), held.files().stream().map(DocumentFile::pages).toList());
        assertEquals(DocumentState.HELD, held.state());
        assertTrue(temp.workspace().verify().ok());
    }

    @Test
    void a_pdf_is_kept_as_it_is_and_a_newer_version_does_not_take_the_older_one_away() throws IOException {
        Document paper = Document.blank(temp.workspace().newId(), actor);
        byte[] first = pdf();
        papers.take(paper, List.of(file("statutes.pdf", first)), List.of(), null);
        DocumentFile older = store.of(actor, 2).getFirst().files().getFirst();
        try (InputStream in = temp.workspace().content().open(older.sha256())) {
            assertArrayEquals(first, in.readAllBytes());
        }
        papers.take(paper, List.of(file("statutes 2.pdf", pdf())), List.of(), older);
        HeldPaper now = store.of(actor, 2).getFirst();
        assertEquals(
                List.of("statutes 2.pdf"),
                now.files().stream().map(DocumentFile::name).toList());
        assertEquals(
                List.of("statutes.pdf"),
                now.older().stream().map(DocumentFile::name).toList());
    }

    @Test
    void a_paper_that_is_taken_away_goes_with_its_files_and_comes_back_with_them() throws IOException {
        Document paper = Document.blank(temp.workspace().newId(), actor);
        papers.take(paper, List.of(file("list.pdf", pdf())), List.of(), null);
        papers.rows().remove(papers.rows().rows().getFirst());
        assertEquals(List.of(), store.of(actor, 2));
        papers.rows().bringBack();
        assertEquals(1, store.of(actor, 2).getFirst().files().size());
        papers.rows().remove(papers.rows().rows().getFirst());
        temp.workspace().undo();
        assertEquals(1, store.of(actor, 2).getFirst().files().size());
    }

    @Test
    void what_is_held_on_an_actor_that_turns_out_to_be_another_goes_there() throws IOException {
        Document paper = Document.blank(temp.workspace().newId(), actor);
        papers.take(paper, List.of(file("list.pdf", pdf())), List.of(), null);
        UUID other = actors.add("Hosh Barin Women", ActorKind.CBO, null, "", "");
        actors.same(actor, other);
        assertEquals(List.of(), store.of(actor, 2));
        assertEquals(1, store.of(other, 2).getFirst().files().size());
        temp.workspace().undo();
        assertEquals(1, store.of(actor, 2).getFirst().files().size());
        assertTrue(temp.workspace().verify().ok());
    }

    @Test
    void the_scan_of_something_signed_is_small_and_its_original_is_kept() throws IOException {
        byte[] scan = png();
        IntakeStore.Taken taken = new IntakeStore(temp.workspace()).signed(file("signed.png", scan));
        assertEquals("signed.pdf", taken.name());
        try (InputStream in = temp.workspace().content().open(Objects.requireNonNull(taken.original()))) {
            assertArrayEquals(scan, in.readAllBytes());
        }
    }

    @Test
    void a_copy_to_look_at_is_readable_whatever_encrypts_the_workspace_and_gone_when_it_is_closed() throws IOException {
        Path folder = temp.directory().resolve("secret.groundwork");
        Access locked = new Access(TempWorkspace.PERSON, TempWorkspace.DEVICE, "a long passphrase", temp.clock());
        Path copy;
        try (Workspace secret = Workspace.create(folder, locked)) {
            String name = secret.content().put("the paper".getBytes(StandardCharsets.UTF_8));
            copy = secret.content().copy(name, "../../etc/pass:wd.txt");
            assertEquals("the paper", Files.readString(copy));
            assertEquals("pass_wd.txt", String.valueOf(copy.getFileName()));
            assertFalse(copy.startsWith(folder), "not beside what a sync client takes away");
            assertFalse(
                    Files.isWritable(copy) && !System.getProperty("user.name").equals("root"));
        }
        assertFalse(Files.exists(copy));
        assertFalse(Files.exists(Objects.requireNonNull(copy.getParent())));
    }

    @Test
    void a_copy_that_a_crash_left_is_gone_after_the_next_opening() throws IOException {
        String name = temp.workspace().content().put("the paper".getBytes(StandardCharsets.UTF_8));
        Path made = temp.workspace().content().copy(name, "paper.txt");
        byte[] bytes = Files.readAllBytes(made);
        Path around = Objects.requireNonNull(made.getParent());
        String folder = String.valueOf(around.getFileName());
        temp.workspace().close();
        Path left = Files.createDirectory(around.resolveSibling(folder + "left"));
        Files.write(left.resolve("paper.txt"), bytes);
        Path others = Files.createDirectory(around.resolveSibling("groundwork-open-0011223344556677-1"));
        temp.reopen();
        assertFalse(Files.exists(left));
        assertTrue(Files.exists(others), "another workspace's copies are its own matter");
        Files.delete(others);
    }
}
