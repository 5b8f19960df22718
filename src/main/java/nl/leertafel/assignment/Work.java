package nl.leertafel.assignment;

import java.util.List;
import java.util.Set;
import nl.leertafel.files.FileId;
import nl.leertafel.files.Upload;
import nl.leertafel.kernel.PlainText;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.kernel.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * What a group hands in: what it found, in plain language, and with it a link, files, or both.
 *
 * @param link http or https
 * @param files new ones
 * @param keeps those of the version before that stay
 * @param lateReason why it comes late; asked only of what does
 */
public record Work(
        String summary,
        @Nullable String link,
        List<Upload> files,
        Set<FileId> keeps,
        @Nullable String lateReason) {

    public static final int SUMMARY_LENGTH = 5_000;
    public static final int REASON_LENGTH = 500;
    public static final int MOST_FILES = 8;

    public Work {
        summary = PlainText.lines("summary", summary, SUMMARY_LENGTH);
        if (summary.isEmpty()) {
            throw Refusal.at("summary", "assignment.work.summary.missing");
        }
        link = WebAddress.optional("link", link);
        files = List.copyOf(files);
        keeps = Set.copyOf(keeps);
        if (files.size() + keeps.size() > MOST_FILES) {
            throw Refusal.at("file", "assignment.work.files.most", MOST_FILES);
        }
        lateReason = PlainText.optionalLine("lateReason", lateReason, REASON_LENGTH);
    }

    Work inTime() {
        return new Work(summary, link, files, keeps, null);
    }
}
