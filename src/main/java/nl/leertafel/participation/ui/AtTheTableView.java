package nl.leertafel.participation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.leertafel.participation.Answer;
import nl.leertafel.participation.Attendance;
import nl.leertafel.participation.ParticipantExport;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.participation.PlanText;
import nl.leertafel.participation.SeatText;
import nl.leertafel.participation.reaching.ui.ReachingRoutes;
import nl.leertafel.participation.suggestion.Suggestion;
import nl.leertafel.participation.suggestion.WhomToAsk;
import nl.leertafel.participation.support.ui.LogisticsRoutes;
import nl.leertafel.people.OrganisationRegister;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionStatus;
import nl.leertafel.session.ui.SessionFrame;
import nl.leertafel.session.ui.SessionRoutes;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.DownloadLink;

/** Who sits at the table of a session, for its coordinators: the picture, the people, and what can be done about them. */
@Route(value = AtTheTableView.PATH, layout = SessionFrame.class)
@PermitAll
class AtTheTableView extends Composite<Div> implements BeforeEnterObserver {

    static final String PATH = "aan-tafel";

    private static final int LONG_ENOUGH_TO_READ = 6_000;

    private final Attendance attendance;
    private final ParticipationDirectory participations;
    private final PlanText text;
    private final SeatText seatText;
    private final SeatPlanCard plan;
    private final RowText rowText;
    private final WhomToAsk whomToAsk;
    private final OrganisationRegister organisations;
    private final ParticipantExport export;

    AtTheTableView(
            Attendance attendance,
            ParticipationDirectory participations,
            PlanText text,
            SeatText seatText,
            SeatPlanCard plan,
            RowText rowText,
            WhomToAsk whomToAsk,
            OrganisationRegister organisations,
            ParticipantExport export) {
        this.attendance = attendance;
        this.participations = participations;
        this.text = text;
        this.seatText = seatText;
        this.plan = plan;
        this.rowText = rowText;
        this.whomToAsk = whomToAsk;
        this.organisations = organisations;
        this.export = export;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var session = attendance.session(SessionRoutes.session(event));
        var chosen = ParticipantFilter.of(event.getLocation().getQueryParameters());
        getContent().removeAll();
        getContent().add(top(session), steps(session), people(session, chosen));
        whomToAsk(session);
        AttendedCard.of(participations.attended(session.id()))
                .ifPresent(it -> getContent().addComponentAtIndex(0, it));
    }

    private void whomToAsk(SessionDetails session) {
        var suggestions = isChangeable(session) ? whomToAsk.suggest(session.id()) : List.<Suggestion>of();
        if (!suggestions.isEmpty()) {
            var title = getTranslation("participation.ask.title");
            getContent()
                    .addComponentAtIndex(
                            1,
                            new WhomToAskCard(
                                    title,
                                    suggestions,
                                    seatText,
                                    people -> tell(getTranslation(
                                            "participation.invite.done", whomToAsk.ask(session.id(), people)))));
        }
    }

    private Component top(SessionDetails session) {
        var beside = new Div(plan.create(session, isChangeable(session) && !text.hasStarted(session)), lists(session));
        beside.addClassName("stack");
        var top = new Div(picture(session), beside);
        top.addClassName("beside");
        return top;
    }

    private Component picture(SessionDetails session) {
        return new Card(
                TablePicture.title(text, session),
                new TablePicture(text, session, () -> participations.table(session)));
    }

    private Component steps(SessionDetails session) {
        var steps = new Div();
        steps.addClassName("tools");
        if (isChangeable(session)) {
            steps.add(
                    new Button(getTranslation("participation.add.open"), click -> add(session)),
                    new Button(getTranslation("participation.invite.open"), click -> invite(session)));
        }
        steps.add(
                CheckInView.link(session),
                new Anchor(LogisticsRoutes.of(session.id()), getTranslation("participation.logistics.open")));
        return steps;
    }

    private Component lists(SessionDetails session) {
        var lists = new Div(
                new Anchor(
                        SessionRoutes.page(session.id(), AttendanceListView.PATH),
                        getTranslation("participation.table.print")),
                new Anchor(ReachingRoutes.of(session.id()), getTranslation("participation.reaching.open")),
                download(session, "xlsx", () -> export.xlsx(session.id(), getLocale())),
                download(session, "csv", () -> export.csv(session.id(), getLocale())));
        lists.addClassName("tools");
        return new Card(getTranslation("participation.table.lists"), lists);
    }

    private Component download(SessionDetails session, String kind, SerializableSupplier<byte[]> content) {
        return new DownloadLink(
                getTranslation("participation.export." + kind),
                getTranslation("participation.export.file", session.slug(), kind),
                content);
    }

    private Component people(SessionDetails session, ParticipantFilter chosen) {
        return new ParticipantList(
                attendance, session, participations.tally(session.id()), chosen, isChangeable(session), rowText);
    }

    private void add(SessionDetails session) {
        new AddParticipantDialog(party -> attendance.outlook(session.id(), party), seatText, newcomer -> {
                    var answer = attendance.add(session.id(), newcomer);
                    tell(added(newcomer.name(), answer));
                })
                .open();
    }

    private String added(String name, Answer answer) {
        return answer.status() == ParticipationStatus.WAITING
                ? getTranslation("participation.add.waits", name, answer.placeInLine())
                : getTranslation("participation.add.sits", name);
    }

    private void invite(SessionDetails session) {
        new InviteMembersDialog(attendance, organisations, session, invitees -> {
                    int people = attendance.invite(session.id(), invitees);
                    tell(getTranslation("participation.invite.done", people));
                })
                .open();
    }

    private static void tell(String sentence) {
        Notification.show(sentence, LONG_ENOUGH_TO_READ, Notification.Position.BOTTOM_CENTER)
                .setAssertive(true);
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private static boolean isChangeable(SessionDetails session) {
        return session.status() == SessionStatus.DRAFT || session.status() == SessionStatus.PUBLISHED;
    }
}
