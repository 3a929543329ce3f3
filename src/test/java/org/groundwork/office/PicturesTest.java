package org.groundwork.office;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.groundwork.core.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Photographs become pages: upright, cut, small enough, joined. */
class PicturesTest {
    /** 40 wide, 20 high, with a red corner at the top left. */
    private static BufferedImage marked() {
        BufferedImage picture = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 40, 20);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 8, 8);
        pen.dispose();
        return picture;
    }

    private static byte[] written(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }

    /** The JPEG with an Exif block that says how the camera was held. */
    private static byte[] held(byte[] jpeg, int orientation, boolean little) {
        byte[] block = little
                ? new byte[] {'I', 'I', 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, (byte) orientation, 0, 0, 0}
                : new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0
                };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (2 + 6 + block.length)});
        out.writeBytes(new byte[] {'E', 'x', 'i', 'f', 0, 0});
        out.writeBytes(block);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static String redCorner(BufferedImage picture) {
        int right = picture.getWidth() - 3;
        int low = picture.getHeight() - 3;
        if (isRed(picture.getRGB(2, 2))) {
            return "top left";
        }
        return isRed(picture.getRGB(right, 2))
                ? "top right"
                : isRed(picture.getRGB(2, low))
                        ? "bottom left"
                        : isRed(picture.getRGB(right, low)) ? "bottom right" : "";
    }

    private static boolean isRed(int rgb) {
        Color color = new Color(rgb);
        return color.getRed() > 150 && color.getGreen() < 100 && color.getBlue() < 100;
    }

    @ParameterizedTest
    @CsvSource({
        "1, 40, top left", "2, 40, top right", "3, 40, bottom right", "4, 40, bottom left",
        "5, 20, top left", "6, 20, top right", "7, 20, bottom right", "8, 20, bottom left"
    })
    void it_stands_as_the_camera_says(int orientation, int wide, String corner) throws IOException {
        for (boolean little : List.of(true, false)) {
            BufferedImage read = Pictures.read(held(written(marked(), "jpg"), orientation, little), "scan.jpg");
            assertEquals(wide, read.getWidth());
            assertEquals(corner, redCorner(read));
        }
    }

    @Test
    void it_is_turned_then_cut() {
        BufferedImage turned = Pictures.changed(marked(), Pictures.Change.NONE.turned(1));
        assertEquals("top right", redCorner(turned));
        assertEquals("bottom left", redCorner(Pictures.changed(marked(), Pictures.Change.NONE.turned(-1))));
        BufferedImage cut = Pictures.changed(marked(), new Pictures.Change(1, 0.5, 0.25, 0, 0));
        assertEquals(15, cut.getWidth());
        assertEquals(20, cut.getHeight());
        assertEquals("", redCorner(cut));
    }

    @Test
    void a_photograph_of_twelve_megapixels_becomes_a_page_of_300_KB_with_its_words_still_there() throws IOException {
        BufferedImage photo = new BufferedImage(3000, 4000, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        Graphics2D pen = photo.createGraphics();
        for (int y = 0; y < 4000; y += 4) {
            boolean line = y % 80 < 40;
            for (int x = 0; x < 3000; x += 4) {
                int shade = 215 + random.nextInt(24); // the grain of paper
                boolean ink = line && x > 300 && x < 2700 && random.nextInt(12) == 0;
                pen.setColor(ink ? Color.DARK_GRAY : new Color(shade, shade, shade - 12));
                pen.fillRect(x, y, 4, 4);
            }
        }
        pen.dispose();
        byte[] jpeg = written(photo, "jpg");
        byte[] page = Pictures.jpeg(Pictures.read(jpeg, "photo.jpg"), 300_000);
        assertTrue(jpeg.length > 1_000_000, jpeg.length + " bytes");
        assertTrue(page.length <= 300_000, page.length + " bytes");
        BufferedImage read = Pictures.read(page, "page.jpg");
        assertTrue(Math.max(read.getWidth(), read.getHeight()) >= 1400);
    }

    @Test
    void pictures_become_one_pdf_with_a_page_each() throws IOException {
        byte[] wide = Pictures.jpeg(marked(), 300_000);
        byte[] upright = Pictures.jpeg(Pictures.changed(marked(), Pictures.Change.NONE.turned(1)), 300_000);
        byte[] pdf = PdfPages.of(List.of(wide, upright));
        assertEquals(OptionalInt.of(2), PdfPages.count(pdf));
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertTrue(read.getPage(0).getMediaBox().getWidth() > 800);
            assertTrue(read.getPage(1).getMediaBox().getWidth() < 600);
        }
        assertEquals(OptionalInt.empty(), PdfPages.count(new byte[] {'%', 'P', 'D', 'F', 0}));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no picture", "\u00ff\u00d8\u00ff\u00e1", "GIF89a"})
    void what_is_no_picture_is_a_problem(String bytes) {
        byte[] content = bytes.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        Problem problem = assertThrows(Problem.class, () -> Pictures.read(content, "scan.jpg"));
        assertEquals("office.problem.noPicture", problem.key());
    }

    @ParameterizedTest
    @CsvSource({
        "page.heic, '\u0000\u0000\u0000\u0018ftypheic\u0000\u0000\u0000\u0000mif1', phonePicture, JPEG",
        "page.avif, '\u0000\u0000\u0000\u001cftypavif\u0000\u0000\u0000\u0000mif1', phonePicture, JPEG",
        "page.webp, 'RIFF$\u0000\u0000\u0000WEBPVP8 ', webPicture, PNG",
    })
    void pictures_of_telephones_and_web_pages_come_with_advice(String name, String bytes, String key, String advice) {
        byte[] content = bytes.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        Problem problem = assertThrows(Problem.class, () -> Pictures.read(content, name));
        assertEquals("office.problem." + key, problem.key());
        assertTrue(org.groundwork.core.Text.of(problem.key() + ".do").contains(advice));
    }

    @Test
    void a_damaged_exif_block_is_passed_over() throws IOException {
        byte[] jpeg = held(written(marked(), "jpg"), 6, true);
        for (int at = 2; at < 40; at++) {
            byte[] damaged = jpeg.clone();
            damaged[at] ^= 0x55;
            int found = Exif.orientation(damaged);
            assertTrue(found >= 1 && found <= 8);
            assertEquals(1, Exif.orientation(java.util.Arrays.copyOf(jpeg, Math.min(at, 20))));
        }
        assertArrayEquals(new int[] {6}, new int[] {Exif.orientation(jpeg)});
    }
}
