package nl.leertafel.network.roster;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The characters of a file of which nobody said how they are written down. */
record RosterText(String text, boolean guessed) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    static RosterText decode(byte[] content) {
        if (startsWith(content, ZIP)) {
            throw RosterFile.refusal("spreadsheet");
        }
        if (startsWith(content, (byte) 0xFE, (byte) 0xFF) || startsWith(content, (byte) 0xFF, (byte) 0xFE)) {
            return strict(content, StandardCharsets.UTF_16)
                    .map(it -> new RosterText(it, false))
                    .orElseThrow(() -> RosterFile.refusal("notText"));
        }
        if (new String(content, StandardCharsets.ISO_8859_1).indexOf('\0') >= 0) {
            throw RosterFile.refusal("notText");
        }
        return strict(content, StandardCharsets.UTF_8)
                .map(it -> new RosterText(it.startsWith("\uFEFF") ? it.substring(1) : it, false))
                .or(() -> strict(content, WINDOWS).map(it -> new RosterText(it, true)))
                .orElseThrow(() -> RosterFile.refusal("notText"));
    }

    private static Optional<String> strict(byte[] content, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException otherCharset) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] content, byte... beginning) {
        return content.length >= beginning.length
                && ByteBuffer.wrap(content, 0, beginning.length).equals(ByteBuffer.wrap(beginning));
    }
}
