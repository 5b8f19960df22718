package nl.leertafel.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;
import nl.leertafel.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A photo loses everything one does not see, and keeps what one sees. */
class PictureDrawingTests {

    @TempDir
    Path folder;

    @Test
    void whereAPhotoWasTakenDoesNotComeAlong() throws IOException {
        assertThat(text(PictureExamples.photo())).contains(PictureExamples.WHERE);
        var file = kept(PictureExamples.photo());
        PictureDrawing.anew(FileKind.JPEG, file);
        assertThat(text(Files.readAllBytes(file))).doesNotContain(PictureExamples.WHERE, "Exif");
    }

    @Test
    void aPhotoStandsAsTheCameraWasHeld() throws IOException {
        assertThat(seen(1)).isEqualTo("40x20 red left");
        assertThat(seen(3)).isEqualTo("40x20 red right");
        assertThat(seen(6)).isEqualTo("20x40 red top");
        assertThat(seen(8)).isEqualTo("20x40 red bottom");
    }

    @Test
    void aDrawingStaysADrawing() throws IOException {
        var file = kept(PictureExamples.drawing());
        PictureDrawing.anew(FileKind.PNG, file);
        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(30);
    }

    @Test
    void whatIsVeryLargeBecomesSmaller() throws IOException {
        var file = kept(PictureExamples.drawn("jpg", 5000, 2500));
        PictureDrawing.anew(FileKind.JPEG, file);
        var seen = ImageIO.read(file.toFile());
        assertThat(seen.getWidth()).isEqualTo(1600);
        assertThat(seen.getHeight()).isEqualTo(800);
    }

    @Test
    void brokenPicturesAreRefusedWhateverTheyHold() throws IOException {
        var chance = new Random(5);
        for (int i = 0; i < 300; i++) {
            var broken = i % 2 == 0 ? PictureExamples.photo(6) : PictureExamples.drawing();
            for (int hit = 0; hit < 8; hit++) {
                broken[chance.nextInt(broken.length)] = (byte) chance.nextInt();
            }
            var file = kept(broken);
            try {
                PictureDrawing.anew(i % 2 == 0 ? FileKind.JPEG : FileKind.PNG, file);
            } catch (Refusal refused) {
                assertThat(refused.key()).isEqualTo("files.refused.picture");
            }
        }
        var noPicture = kept("geen foto".getBytes(StandardCharsets.US_ASCII));
        assertThatThrownBy(() -> PictureDrawing.anew(FileKind.JPEG, noPicture)).isInstanceOf(Refusal.class);
    }

    private String seen(int orientation) throws IOException {
        var file = kept(PictureExamples.photo(orientation));
        PictureDrawing.anew(FileKind.JPEG, file);
        var seen = ImageIO.read(file.toFile());
        int width = seen.getWidth();
        int height = seen.getHeight();
        var side = isRed(seen, 2, height / 2) && isRed(seen, 2, 2) && isRed(seen, 2, height - 3)
                ? "left"
                : isRed(seen, width - 3, 2) && isRed(seen, width - 3, height - 3)
                        ? "right"
                        : isRed(seen, width / 2, 2) ? "top" : "bottom";
        return width + "x" + height + " red " + side;
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        var colour = new Color(image.getRGB(x, y));
        return colour.getRed() > 150 && colour.getGreen() < 100;
    }

    private Path kept(byte[] picture) throws IOException {
        return Files.write(folder.resolve("picture"), picture);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
