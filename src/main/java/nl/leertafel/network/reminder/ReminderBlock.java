package nl.leertafel.network.reminder;

import java.util.List;
import nl.leertafel.kernel.Markdown;
import nl.leertafel.network.NetworkLetter.Button;
import nl.leertafel.network.NetworkLetter.Line;
import org.jspecify.annotations.Nullable;

/**
 * What one part of a mail says, written out the same in words and in HTML.
 *
 * @param above a word or two above the title; may be empty
 * @param body Markdown; may be empty
 */
public record ReminderBlock(
        String above, String title, List<Line> facts, String body, List<Part> parts, List<Button> buttons) {

    public ReminderBlock {
        facts = List.copyOf(facts);
        parts = List.copyOf(parts);
        buttons = List.copyOf(buttons);
    }

    /** A list with nothing else to it. */
    public static ReminderBlock list(String title, String body, List<Item> items) {
        return new ReminderBlock("", title, List.of(), body, List.of(new Part("", items)), List.of());
    }

    /** The body in words alone, for the template. */
    public String plainBody() {
        return Markdown.plain(body);
    }

    /** The body in HTML that can do no harm, for the template. */
    public String htmlBody() {
        return Markdown.html(body);
    }

    /** A list under a heading of its own; the heading may be empty. */
    public record Part(String heading, List<Item> items) {

        public Part {
            items = List.copyOf(items);
        }
    }

    /**
     * One line of a list.
     *
     * @param detail what there is to know about it; may be empty
     * @param address where one reads or does it
     */
    public record Item(String text, String detail, @Nullable String address) {}
}
