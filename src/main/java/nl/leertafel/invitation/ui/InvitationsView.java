package nl.leertafel.invitation.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import nl.leertafel.invitation.CalendarKeeping;
import nl.leertafel.invitation.CalendarKeeping.Call;
import nl.leertafel.invitation.CalendarKeeping.Pending;
import nl.leertafel.invitation.ToldPerson;
import nl.leertafel.invitation.ToldPerson.Reached;
import nl.leertafel.invitation.reminding.ReminderPlanning;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.ui.SessionFrame;
import nl.leertafel.session.ui.SessionRoutes;
import nl.leertafel.uikit.AddressDialog;
import nl.leertafel.uikit.EmptyState;
import nl.leertafel.uikit.FieldErrors;
import nl.leertafel.uikit.ForCoordinators;
import nl.leertafel.uikit.ResponsiveList;
import nl.leertafel.uikit.Row;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.Tag;
import org.jspecify.annotations.Nullable;

/** Who was told what about this session, when, whether it arrived, and what they answered. */
@Route(value = InvitationsTab.PATH, layout = SessionFrame.class)
@PermitAll
@ForCoordinators
class InvitationsView extends Composite<Div> implements BeforeEnterObserver {

    private final CalendarKeeping keeping;
    private final SpokenTime time;
    private final Div pending = new Div();
    private final Div people = new Div();
    private final SaidByCalendars said;
    private @Nullable SessionId session;

    InvitationsView(
            CalendarKeeping keeping,
            ReminderPlanning reminders,
            SessionDirectory sessions,
            SaidByCalendars said,
            SpokenTime time) {
        this.keeping = keeping;
        this.said = said;
        this.time = time;
        var rules = new Button(
                getTranslation("invitation.reminder.rules.open"),
                click -> new ReminderRulesDialog(
                                reminders, sessions.details(session()).network())
                        .open());
        rules.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().add(new Paragraph(getTranslation("invitation.view.sentence")), pending, people, said, rules);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        session = SessionRoutes.session(event);
        show();
    }

    private void show() {
        pending.removeAll();
        keeping.toCall(session()).stream().map(this::call).forEach(pending::add);
        flawed(keeping.flawed(session())).ifPresent(pending::add);
        keeping.pending(session()).map(this::announcement).ifPresent(pending::add);
        people.removeAll();
        people.add(list());
        said.show(session(), this::show);
    }

    private Component call(Call call) {
        var whom = call.about() == null
                ? call.name()
                : getTranslation("invitation.view.call.about", call.name(), call.about());
        var before = time.moment(call.before(), getLocale());
        var sentence = new Paragraph(
                call.phone() == null
                        ? getTranslation("invitation.view.call", whom, before)
                        : getTranslation("invitation.view.call.phone", whom, before, call.phone()));
        sentence.addClassName("missing");
        return sentence;
    }

    private Optional<Component> flawed(int people) {
        if (people == 0) {
            return Optional.empty();
        }
        var sentence = new Paragraph(getTranslation("invitation.view.flawed", people));
        sentence.addClassName("missing");
        return Optional.of(sentence);
    }

    private Component announcement(Pending edits) {
        var sentence = new Paragraph(
                getTranslation("invitation.view.pending", edits.people(), time.moment(edits.due(), getLocale())));
        var now = new Button(getTranslation("invitation.view.now"), click -> sendNow());
        var announcement = new Div(sentence, now);
        announcement.addClassName("missing");
        return announcement;
    }

    private ResponsiveList<ToldPerson> list() {
        return new ResponsiveList<>(
                        getTranslation("invitation.tab"),
                        page -> keeping.told(session(), page),
                        this::card,
                        new EmptyState(getTranslation("invitation.view.empty")))
                .column(getTranslation("invitation.view.name"), this::name)
                .column(getTranslation("invitation.view.answer"), this::answer)
                .column(getTranslation("invitation.view.told"), this::told)
                .componentColumn(getTranslation("invitation.view.reached"), this::reached);
    }

    private Component card(ToldPerson person) {
        return new Row(name(person)).small(answer(person)).small(told(person)).below(reached(person));
    }

    private String name(ToldPerson person) {
        return person.via() == null
                ? person.name()
                : getTranslation("invitation.view.via", person.name(), person.via());
    }

    private String answer(ToldPerson person) {
        return getTranslation("participation.status." + person.status());
    }

    private String told(ToldPerson person) {
        return person.told() == null || person.toldAt() == null
                ? getTranslation("invitation.view.nothing")
                : getTranslation("invitation.told." + person.told()) + " · "
                        + time.moment(person.toldAt(), getLocale());
    }

    private Component reached(ToldPerson person) {
        var text = getTranslation("invitation.reached." + person.reached());
        if (person.reached() == Reached.FLAWED) {
            return Tag.attention(text);
        }
        if (person.addressFails()) {
            return new Div(
                    Tag.attention(getTranslation("invitation.view.address.fails")),
                    new Span(getTranslation("invitation.view.address.ask")),
                    otherAddress(person));
        }
        if (person.reached() != Reached.FAILED) {
            return person.callBefore() == null
                    ? Tag.quiet(text)
                    : Tag.attention(getTranslation(
                            "invitation.view.callBefore", time.moment(person.callBefore(), getLocale())));
        }
        var why = new Span(getTranslation("invitation.reason." + person.reason()));
        var again = new Button(getTranslation("invitation.view.again"), click -> sendAgain(person));
        again.setAriaLabel(getTranslation("invitation.view.again.to", person.name()));
        return new Div(Tag.attention(text), why, again);
    }

    private Button otherAddress(ToldPerson person) {
        var other = new Button(
                getTranslation("invitation.view.address.other"),
                click -> new AddressDialog(
                                "",
                                getTranslation("invitation.view.address.save"),
                                getTranslation("invitation.view.address.help"),
                                address -> {
                                    keeping.correctAddress(session(), person.person(), address);
                                    show();
                                })
                        .open());
        other.setAriaLabel(getTranslation("invitation.view.address.other.of", person.name()));
        return other;
    }

    private void sendNow() {
        keeping.sendNow(session());
        show();
    }

    private void sendAgain(ToldPerson person) {
        try {
            keeping.sendAgain(session(), person.person());
            show();
        } catch (Refusal refusal) {
            FieldErrors.show(this, refusal);
        }
    }

    private SessionId session() {
        return requireNonNull(session);
    }
}
