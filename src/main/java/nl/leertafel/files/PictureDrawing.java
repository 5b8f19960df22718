package nl.leertafel.files;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/**
 * Draws a photo or drawing anew from what one sees of it. Where and when it was taken, with which camera, and whatever
 * else was hidden in the file do not come along.
 */
final class PictureDrawing {

    private static final int LONGEST_SIDE = 1600;
    private static final long MOST_PIXELS = 120_000_000;

    private PictureDrawing() {}

    /** Writes the new picture in the place of the old. */
    static void anew(FileKind kind, Path picture) throws IOException {
        var orientation =
                kind == FileKind.JPEG ? PictureOrientation.of(Files.readAllBytes(picture)) : PictureOrientation.UPRIGHT;
        var drawn = draw(read(picture), orientation, kind);
        if (!ImageIO.write(drawn, kind == FileKind.JPEG ? "jpg" : "png", picture.toFile())) {
            throw FileCheck.refused("files.refused.picture");
        }
    }

    private static BufferedImage read(Path picture) throws IOException {
        try (var stream = ImageIO.createImageInputStream(picture.toFile())) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw FileCheck.refused("files.refused.picture");
            }
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return read(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw FileCheck.refused("files.refused.picture");
        }
    }

    /** Skips points of what is very large, so that it never is whole in memory. */
    private static BufferedImage read(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_PIXELS) {
            throw FileCheck.refused("files.refused.picture");
        }
        var every = (int) Math.max(1, Math.max(width, height) / (2 * LONGEST_SIDE));
        var reading = reader.getDefaultReadParam();
        reading.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, reading);
    }

    private static BufferedImage draw(BufferedImage from, int orientation, FileKind kind) {
        var scale = Math.min(1.0, (double) LONGEST_SIDE / Math.max(from.getWidth(), from.getHeight()));
        var width = Math.max(1, (int) Math.round(from.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(from.getHeight() * scale));
        var isTurned = orientation > 4;
        var type = kind == FileKind.JPEG ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
        var drawn = new BufferedImage(isTurned ? height : width, isTurned ? width : height, type);
        var pen = drawn.createGraphics();
        if (kind == FileKind.JPEG) {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
        }
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.transform(upright(orientation, width, height));
        pen.drawImage(from, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    /** Turns what the camera saw to how it was held. */
    private static AffineTransform upright(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
