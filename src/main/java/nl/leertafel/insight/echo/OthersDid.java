package nl.leertafel.insight.echo;

import java.util.List;
import java.util.Map;

/**
 * What others in the network did, without names: what they wrote for others to read, and how many answered what. The
 * numbers are empty below five answers.
 */
public record OthersDid(List<Sentence> sentences, Map<EchoAnswer, Long> counts) {

    /** One sentence that its writer shares. */
    public record Sentence(EchoAnswer answer, String words) {}

    public boolean isEmpty() {
        return sentences.isEmpty() && counts.isEmpty();
    }
}
