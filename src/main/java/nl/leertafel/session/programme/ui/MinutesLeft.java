package nl.leertafel.session.programme.ui;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says how much time is left for what one is at: "nog 12 minuten", "4 minuten over tijd". */
@Component
public class MinutesLeft {

    private final MessageSource texts;

    MinutesLeft(MessageSource texts) {
        this.texts = texts;
    }

    /** Below zero means that it takes longer than was planned. */
    public String words(int left, Locale locale) {
        return left < 0
                ? texts.getMessage("session.meeting.over", new Object[] {-left}, locale)
                : texts.getMessage("session.meeting.left", new Object[] {left}, locale);
    }
}
