package nl.leertafel.invitation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/** Looks at the octets of a calendar, one by one (RFC 5545 section 3.1); shares nothing with what writes them. */
final class FoldedLines {

    private static final int MOST = 75;

    private FoldedLines() {}

    static void assertStrict(byte[] content) {
        int begin = 0;
        for (int i = 0; i < content.length; i++) {
            int octet = content[i] & 0xFF;
            if (octet == '\r') {
                assertThat(i + 1 < content.length && content[i + 1] == '\n')
                        .as("a CR alone")
                        .isTrue();
                assertLine(content, begin, i);
                begin = i + 2;
                i++;
            } else {
                assertThat(octet)
                        .as("a control character, or an LF alone")
                        .isBetween(0x20, 0xFF)
                        .isNotEqualTo(0x7F);
            }
        }
        assertThat(begin).as("the last line ends").isEqualTo(content.length);
    }

    private static void assertLine(byte[] content, int begin, int end) {
        assertThat(end - begin).as("octets in a line").isBetween(1, MOST);
        if (content[begin] == ' ') {
            assertThat(begin).as("a fold has something before it").isPositive();
            assertThat(end - begin).as("and something after it").isGreaterThan(1);
        }
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(content, begin, end - begin));
        } catch (CharacterCodingException split) {
            throw new AssertionError("A character is split over two lines", split);
        }
    }
}
