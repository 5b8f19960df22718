package nl.leertafel.invitation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** A calendar that is ready to be served, plain and packed; made once, served many times. */
public final class AgendaFeed {

    private static final int TAG_OCTETS = 16;

    private final byte[] plain;
    private final byte[] packed;
    private final String tag;
    private final Instant changedAt;

    AgendaFeed(byte[] plain, Instant changedAt) {
        this.plain = plain;
        this.packed = gzip(plain);
        this.tag = HexFormat.of().formatHex(Arrays.copyOf(sha256(plain), TAG_OCTETS));
        this.changedAt = changedAt;
    }

    public byte[] body(boolean gzip) {
        return gzip ? packed : plain;
    }

    /** A strong validator (RFC 9110 section 8.8.3): another one for the packed bytes. */
    public String eTag(boolean gzip) {
        return '"' + tag + (gzip ? "-gzip" : "") + '"';
    }

    /** When it first was as it is now, as far as this node knows: for programs that know no tags. */
    public Instant changedAt() {
        return changedAt;
    }

    boolean hasContentOf(AgendaFeed other) {
        return Arrays.equals(plain, other.plain);
    }

    /** What it weighs in memory. */
    int octets() {
        return plain.length + packed.length;
    }

    private static byte[] gzip(byte[] plain) {
        var out = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(out)) {
            packing.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static byte[] sha256(byte[] plain) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(plain);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
