package nl.leertafel.assignment.consent.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.leertafel.assignment.consent.ConsentNoting;
import nl.leertafel.assignment.consent.ConversationDetails;
import nl.leertafel.assignment.consent.ConversationId;
import nl.leertafel.assignment.consent.ConversationStanding;
import nl.leertafel.assignment.consent.Conversing;
import nl.leertafel.assignment.ui.AssignmentRoutes;
import nl.leertafel.files.FileIntake;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.people.PersonContact;
import nl.leertafel.uikit.Ask;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.Facts;
import nl.leertafel.uikit.FieldErrors;
import nl.leertafel.uikit.PageHeader;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.UnderMenu;
import nl.leertafel.uikit.WorkplaceFrame;

/** One conversation, for the students who talk and their lecturer: with whom, what was told, what may be done with it. */
@Route(value = ConsentRoutes.CONVERSATION_PAGE, layout = WorkplaceFrame.class)
@UnderMenu(AssignmentRoutes.LIST)
@PermitAll
class ConversationView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Conversing conversing;
    private final ConsentNoting noting;
    private final FileIntake intake;
    private final SpokenTime time;
    private String title = "";

    ConversationView(Conversing conversing, ConsentNoting noting, FileIntake intake, SpokenTime time) {
        this.conversing = conversing;
        this.noting = noting;
        this.intake = intake;
        this.time = time;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(conversing.details(ConsentRoutes.conversation(event)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(ConversationDetails conversation) {
        title = ConversationsCard.name(conversation.name(), conversation.standing());
        getContent().removeAll();
        getContent().add(new PageHeader(title, conversation.assignment().title()));
        if (conversation.standing() == ConversationStanding.TAKEN_BACK) {
            getContent().add(new Paragraph(getTranslation("assignment.conversation.gone")));
        } else {
            getContent().add(parts(conversation));
        }
        getContent()
                .add(new Anchor(
                        ConsentRoutes.conversations(conversation.assignment().id()),
                        getTranslation("assignment.page.back")));
    }

    private Component parts(ConversationDetails conversation) {
        var above = new Div(about(conversation), consents(conversation));
        above.addClassName("cards");
        var parts = new Div(above);
        parts.addClassName("stack");
        if (conversation.isOpen() && conversation.day().isAfter(time.today())) {
            parts.add(new Card(
                    getTranslation("assignment.conversation.report"),
                    new Paragraph(getTranslation("assignment.conversation.reportLater"))));
        } else if (conversation.isOpen()) {
            parts.add(new Card(
                    getTranslation("assignment.conversation.report"),
                    new ReportForm(conversation, conversing, () -> reload(conversation.id()))));
        } else {
            var closed = new Div(getTranslation("assignment.conversation.closed"));
            closed.addClassName("missing");
            parts.addComponentAsFirst(closed);
        }
        return parts;
    }

    private Component about(ConversationDetails conversation) {
        var facts = new Facts()
                .fact(getTranslation("assignment.conversation.day"), time.day(conversation.day(), getLocale()))
                .fact(getTranslation("assignment.conversation.group"), conversation.group());
        var contact = conversation.contact();
        if (contact != null) {
            facts.fact(getTranslation("assignment.conversation.reach"), reach(contact));
        }
        var about = new Card(getTranslation("assignment.page.about"), facts, mail(conversation));
        if (conversation.standing() == ConversationStanding.PLANNED) {
            about.add(new Button(getTranslation("assignment.conversation.cancel"), click -> askToCancel(conversation)));
        }
        return about;
    }

    private Component mail(ConversationDetails conversation) {
        var undelivered = conversation.undelivered();
        if (undelivered == null) {
            return new Paragraph(getTranslation(
                    conversation.isMailed() ? "assignment.conversation.mailed" : "assignment.conversation.unmailed"));
        }
        var because = getTranslation("mail.failureReason." + undelivered);
        var sentence = new Div(getTranslation("assignment.conversation.undelivered", title, because) + " "
                + getTranslation("assignment.conversation.undelivered." + conversation.standing()));
        sentence.addClassName("missing");
        return sentence;
    }

    private static String reach(PersonContact contact) {
        var email = contact.email() == null ? "" : contact.email().value();
        var phone = contact.phone() == null ? "" : contact.phone();
        return email.isEmpty() || phone.isEmpty() ? email + phone : email + " · " + phone;
    }

    private Component consents(ConversationDetails conversation) {
        return new ConsentsCard(
                conversation,
                time,
                () -> new NoteConsentDialog(conversation, noting, intake, () -> reload(conversation.id())).open(),
                () -> askToTakeBack(conversation));
    }

    private void askToCancel(ConversationDetails conversation) {
        Ask.before(
                getTranslation("assignment.conversation.cancel.ask"),
                getTranslation("assignment.conversation.cancel.consequence"),
                getTranslation("assignment.conversation.cancel"),
                () -> tried(() -> {
                    conversing.cancel(conversation.id());
                    UI.getCurrent()
                            .navigate(ConsentRoutes.conversations(
                                    conversation.assignment().id()));
                }));
    }

    private void askToTakeBack(ConversationDetails conversation) {
        Ask.before(
                getTranslation("assignment.consent.takeBack.ask"),
                getTranslation("assignment.consent.takeBack.consequence"),
                getTranslation("assignment.consent.takeBack"),
                () -> tried(() -> {
                    noting.takeBack(conversation.id());
                    reload(conversation.id());
                }));
    }

    private void tried(Runnable step) {
        try {
            step.run();
        } catch (Refusal refusal) {
            FieldErrors.show(this, refusal);
        }
    }

    private void reload(ConversationId id) {
        show(conversing.details(id));
    }
}
