package nl.leertafel.admin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.IFrame.SandboxType;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import nl.leertafel.admin.CalendarGlance;
import nl.leertafel.admin.MailboxReading;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.mail.MailboxMessage;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.PageHeader;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.UnderMenu;
import nl.leertafel.uikit.WorkplaceFrame;

/** One mail of the built-in mailbox, as its reader would see it and as it is made. */
@Route(value = "postvak/:message", layout = WorkplaceFrame.class)
@UnderMenu("postvak")
@PermitAll
class MailboxMessageView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String IN_A_NEW_TAB = "<base target=\"_blank\">";

    private final transient MailboxReading mailbox;
    private final transient SpokenTime time;
    private String subject = "";

    MailboxMessageView(MailboxReading mailbox, SpokenTime time) {
        this.mailbox = mailbox;
        this.time = time;
        getContent().addClassName("stack");
    }

    static String address(UUID message) {
        return "postvak/" + message;
    }

    @Override
    public String getPageTitle() {
        return subject;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var id = UUID.fromString(event.getRouteParameters().get("message").orElse(""));
            show(mailbox.message(id));
        } catch (IllegalArgumentException | NotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(MailboxMessage message) {
        subject = message.subject();
        getContent().removeAll();
        getContent().add(header(message), letter(message), plain(message));
        if (message.calendar() != null) {
            getContent().add(calendar(message.calendar()));
        }
        getContent().add(allParts(message));
    }

    private Component header(MailboxMessage message) {
        return new PageHeader(message.subject())
                .above(new Anchor("postvak", getTranslation("admin.message.back")))
                .sentence(getTranslation(
                        "admin.message.lead", message.from(), message.to(), time.moment(message.at(), getLocale())));
    }

    /** In a frame where nothing runs and nothing belongs to us; a link opens a page of its own. */
    private Component letter(MailboxMessage message) {
        var frame = new IFrame();
        frame.setSrcdoc(IN_A_NEW_TAB + message.html());
        frame.setSandbox(SandboxType.ALLOW_POPUPS, SandboxType.ALLOW_POPUPS_TO_ESCAPE_SANDBOX);
        frame.getElement().setAttribute("title", message.subject());
        frame.addClassName("letter");
        return new Card(getTranslation("admin.message.html"), frame);
    }

    private Component plain(MailboxMessage message) {
        return new Card(getTranslation("admin.message.plain"), source(message.plain()));
    }

    private Component calendar(String calendar) {
        var glance = CalendarGlance.of(calendar);
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "admin.message.method", glance.method());
        fact(facts, "admin.message.what", glance.summary());
        fact(
                facts,
                "admin.message.when",
                glance.starts().map(it -> time.moment(it, getLocale())).orElse(""));
        fact(facts, "admin.message.who", glance.attendee());
        return new Card(getTranslation("admin.message.calendar"), facts, source(calendar));
    }

    private void fact(DescriptionList facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
        }
    }

    private Component allParts(MailboxMessage message) {
        var all = new Div(new H3(getTranslation("admin.message.headers")), headers(message));
        message.parts().forEach(part -> all.add(new H3(part.contentType()), source(part.text())));
        return new Details(getTranslation("admin.message.all"), all);
    }

    private static Component headers(MailboxMessage message) {
        var lines = new StringBuilder();
        message.headers()
                .forEach(header -> lines.append(header.name())
                        .append(": ")
                        .append(header.value())
                        .append('\n'));
        return source(lines.toString());
    }

    private static Component source(String text) {
        var source = new Pre(text);
        source.addClassName("source");
        return source;
    }
}
