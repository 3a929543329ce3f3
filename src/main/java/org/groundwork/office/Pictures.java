package org.groundwork.office;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.groundwork.core.Problem;

/** Photographs and scans of paper: read upright, turned, cut and reduced to what a page needs. */
public final class Pictures {
    /** Pixels of a page's long side: 200 to the inch on A4. */
    public static final int LONG_SIDE = 2339;

    private static final int READABLE = 1400;
    private static final int HEAD = 16;
    private static final long MOST_PIXELS = 400_000_000L;
    private static final float[] QUALITIES = {0.8f, 0.7f, 0.6f, 0.5f, 0.4f, 0.3f};

    private Pictures() {}

    /**
     * What is done to a picture before it becomes a page.
     *
     * @param turns quarter turns to the right, of the upright picture
     * @param top share cut off at the top after turning, 0 to less than 1; and so on
     */
    public record Change(int turns, double top, double right, double bottom, double left) {
        public static final Change NONE = new Change(0, 0, 0, 0, 0);

        public Change turned(int by) {
            return new Change(Math.floorMod(turns + by, 4), 0, 0, 0, 0);
        }
    }

    /**
     * The picture as its camera says it stands, no larger than a page needs.
     *
     * @param name for the sentence, where it cannot be read
     * @throws Problem where it is no picture that can be read here
     */
    public static BufferedImage read(byte[] bytes, String name) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw Problem.input(unread(bytes), name);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int wide = reader.getWidth(0);
                int high = reader.getHeight(0);
                if ((long) wide * high > MOST_PIXELS) {
                    throw Problem.input("office.problem.hugePicture", name);
                }
                ImageReadParam param = reader.getDefaultReadParam();
                int step = Math.max(1, Math.max(wide, high) / (2 * LONG_SIDE));
                param.setSourceSubsampling(step, step, 0, 0);
                BufferedImage read = reader.read(0, param);
                return upright(plain(read, LONG_SIDE), Exif.orientation(bytes));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Problem.input("office.problem.noPicture", name).because(e);
        }
    }

    /** Why there is no reader for it: telephones and web pages have kinds of pictures of their own. */
    private static String unread(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.matches("(?s).{4}ftyp(?:hei|hev|mif1|msf1|avi).*")) {
            return "office.problem.phonePicture";
        }
        return head.matches("(?s)RIFF.{4}WEBP.*") ? "office.problem.webPicture" : "office.problem.noPicture";
    }

    /** On white, without transparency, its long side no longer than this. */
    private static BufferedImage plain(BufferedImage from, int longSide) {
        int longest = Math.max(from.getWidth(), from.getHeight());
        double scale = longest > longSide ? (double) longSide / longest : 1;
        int wide = Math.max(1, (int) Math.round(from.getWidth() * scale));
        int high = Math.max(1, (int) Math.round(from.getHeight() * scale));
        BufferedImage to = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pen(to);
        pen.drawImage(from, 0, 0, wide, high, null);
        pen.dispose();
        return to;
    }

    private static Graphics2D pen(BufferedImage to) {
        Graphics2D pen = to.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, to.getWidth(), to.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        return pen;
    }

    /** @param orientation as Exif counts: 1 upright, 2 mirrored, 3 on its head, 6 and 8 on a side */
    private static BufferedImage upright(BufferedImage from, int orientation) {
        boolean mirrored = orientation == 2 || orientation == 4 || orientation == 5 || orientation == 7;
        BufferedImage seen = mirrored ? mirrored(from) : from;
        return switch (orientation) {
            case 3, 4 -> turned(seen, 2);
            case 6, 7 -> turned(seen, 1);
            case 5, 8 -> turned(seen, 3);
            default -> seen;
        };
    }

    private static BufferedImage mirrored(BufferedImage from) {
        BufferedImage to = new BufferedImage(from.getWidth(), from.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = to.createGraphics();
        pen.drawImage(from, from.getWidth(), 0, -from.getWidth(), from.getHeight(), null);
        pen.dispose();
        return to;
    }

    private static BufferedImage turned(BufferedImage from, int turns) {
        if (turns == 0) {
            return from;
        }
        int wide = from.getWidth();
        int high = from.getHeight();
        boolean side = turns % 2 == 1;
        BufferedImage to = new BufferedImage(side ? high : wide, side ? wide : high, BufferedImage.TYPE_INT_RGB);
        AffineTransform turn = new AffineTransform();
        turn.translate(to.getWidth() / 2.0, to.getHeight() / 2.0);
        turn.quadrantRotate(turns);
        turn.translate(-wide / 2.0, -high / 2.0);
        Graphics2D pen = to.createGraphics();
        pen.drawImage(from, turn, null);
        pen.dispose();
        return to;
    }

    /** The picture turned, then cut. */
    public static BufferedImage changed(BufferedImage upright, Change change) {
        BufferedImage whole = turned(upright, Math.floorMod(change.turns(), 4));
        int left = (int) Math.round(whole.getWidth() * change.left());
        int top = (int) Math.round(whole.getHeight() * change.top());
        int wide = Math.max(1, (int) Math.round(whole.getWidth() * (1 - change.left() - change.right())));
        int high = Math.max(1, (int) Math.round(whole.getHeight() * (1 - change.top() - change.bottom())));
        if (wide == whole.getWidth() && high == whole.getHeight()) {
            return whole;
        }
        int x = Math.min(left, whole.getWidth() - 1);
        int y = Math.min(top, whole.getHeight() - 1);
        return whole.getSubimage(x, y, Math.min(wide, whole.getWidth() - x), Math.min(high, whole.getHeight() - y));
    }

    /**
     * As JPEG, in so many bytes where that leaves it readable: coarser first, then smaller, never below what can be
     * read.
     */
    public static byte[] jpeg(BufferedImage picture, int bytes) {
        BufferedImage now = plain(picture, LONG_SIDE);
        while (true) {
            byte[] written = {};
            for (float quality : QUALITIES) {
                written = jpeg(now, quality);
                if (written.length <= bytes) {
                    return written;
                }
            }
            int longest = Math.max(now.getWidth(), now.getHeight());
            if (longest <= READABLE) {
                return written;
            }
            now = plain(now, Math.max(READABLE, longest * 4 / 5));
        }
    }

    private static byte[] jpeg(BufferedImage picture, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.write(null, new IIOImage(picture, null, null), param);
        } catch (IOException e) {
            throw new IllegalStateException("a picture in memory", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
