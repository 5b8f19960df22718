package nl.leertafel.testing;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** Reads QR codes. */
public final class QrReader {

    private QrReader() {}

    /**
     * What stands in a picture that shows a code and nothing else.
     *
     * @throws ReaderException when it cannot be read
     */
    public static String read(byte[] png) throws IOException, ReaderException {
        return new QRCodeReader()
                .decode(bitmap(png), Map.of(DecodeHintType.PURE_BARCODE, true))
                .getText();
    }

    /** Whether a reader that has to look for the code itself, as a camera has to, finds it in a single look. */
    public static boolean finds(byte[] png) throws IOException {
        try {
            return new QRCodeReader().decode(bitmap(png)) != null;
        } catch (ReaderException notFound) {
            return false;
        }
    }

    private static BinaryBitmap bitmap(byte[] png) throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(png));
        var width = picture.getWidth();
        var height = picture.getHeight();
        var dots = picture.getRGB(0, 0, width, height, null, 0, width);
        return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, dots)));
    }
}
