package nl.leertafel.uikit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.IntPredicate;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A picture of black and white pixels as PNG (ISO/IEC 15948), written row by row from the top. The JDK's own writer takes
 * longer over one than everything else that goes into a mail with a code in it.
 */
final class BlackAndWhitePng {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;

    /** One bit a pixel, grey (0 is black), the only compression and filters there are, not interlaced. */
    private static final byte[] FORMAT = {1, 0, 0, 0, 0};

    private static final byte AS_IT_IS = 0;
    private static final byte DIFFERENCE_WITH_ROW_ABOVE = 2;

    private final int width;
    private final int height;
    private final ByteBuffer rows;

    BlackAndWhitePng(int width, int height) {
        this.width = width;
        this.height = height;
        this.rows = ByteBuffer.allocate(height * (1 + bytesInRow()));
    }

    /** The next row. */
    void row(IntPredicate isBlack) {
        var bits = new byte[bytesInRow()];
        for (int x = 0; x < width; x++) {
            if (!isBlack.test(x)) {
                bits[x / Byte.SIZE] |= (byte) (0x80 >> x % Byte.SIZE);
            }
        }
        rows.put(AS_IT_IS).put(bits);
    }

    /** The next row is as the one above it. */
    void sameRow() {
        rows.put(DIFFERENCE_WITH_ROW_ABOVE).put(new byte[bytesInRow()]);
    }

    /** The picture, when every row was written. */
    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(SIGNATURE).array());
        chunk(out, "IHDR", header());
        chunk(out, "IDAT", deflated());
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private byte[] header() {
        return ByteBuffer.allocate(2 * Integer.BYTES + FORMAT.length)
                .putInt(width)
                .putInt(height)
                .put(FORMAT)
                .array();
    }

    private byte[] deflated() {
        var out = new ByteArrayOutputStream();
        var piece = new byte[4096];
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(rows.array());
            deflater.finish();
            while (!deflater.finished()) {
                out.write(piece, 0, deflater.deflate(piece));
            }
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    /** Length, name, content, and a sum over the last two. */
    private static void chunk(ByteArrayOutputStream out, String name, byte[] content) {
        var named = ByteBuffer.allocate(name.length() + content.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        var sum = new CRC32();
        sum.update(named);
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES + named.length + Integer.BYTES)
                .putInt(content.length)
                .put(named)
                .putInt((int) sum.getValue())
                .array());
    }

    private int bytesInRow() {
        return (width + Byte.SIZE - 1) / Byte.SIZE;
    }
}
