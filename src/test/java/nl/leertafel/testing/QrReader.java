package nl.leertafel.testing;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Reads a QR code as the camera of a phone would. */
public final class QrReader {

    private QrReader() {}

    /** @throws ReaderException when there is no code in the picture that can be read */
    public static String read(byte[] png) throws IOException, ReaderException {
        var picture = ImageIO.read(new ByteArrayInputStream(png));
        var width = picture.getWidth();
        var height = picture.getHeight();
        var dots = picture.getRGB(0, 0, width, height, null, 0, width);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, dots)));
        return new QRCodeReader().decode(bitmap).getText();
    }
}
