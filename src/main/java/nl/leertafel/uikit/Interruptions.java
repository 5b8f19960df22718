package nl.leertafel.uikit;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import nl.leertafel.kernel.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the workplace says when the line is broken or something went wrong, in the language of the page. */
@Component
class Interruptions implements VaadinServiceInitListener {

    private final transient MessageSource texts;

    Interruptions(MessageSource texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> messages(info.getLocale()));
        event.getSource().addUIInitListener(init -> {
            var ui = init.getUI();
            var line = ui.getReconnectDialogConfiguration();
            line.setDialogText(say("uikit.line.broken", ui.getLocale()));
            line.setDialogTextGaveUp(say("uikit.line.gaveUp", ui.getLocale()));
        });
    }

    private SystemMessages messages(Locale locale) {
        var messages = new CustomizedSystemMessages();
        messages.setInternalErrorCaption(say("uikit.error.title", locale));
        messages.setInternalErrorMessage(say("uikit.error.sentence", locale));
        messages.setSessionExpiredCaption(say("uikit.expired.title", locale));
        messages.setSessionExpiredMessage(say("uikit.expired.sentence", locale));
        messages.setSessionExpiredNotificationEnabled(true);
        return messages;
    }

    private String say(String key, Locale locale) {
        return texts.getMessage(key, new Object[0], Language.of(locale).locale());
    }
}
