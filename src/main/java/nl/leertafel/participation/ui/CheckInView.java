package nl.leertafel.participation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.participation.Attendance;
import nl.leertafel.participation.CheckIn;
import nl.leertafel.participation.ParticipationId;
import nl.leertafel.participation.SeatText;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionStatus;
import nl.leertafel.session.ui.SessionFrame;
import nl.leertafel.session.ui.SessionRoutes;
import nl.leertafel.uikit.Ask;
import nl.leertafel.uikit.LookingAgain;

/** Who is there, for the coordinator at the door with a phone; after the evening it is where a paper list is typed in. */
@Route(value = CheckInView.PATH, layout = SessionFrame.class)
@PermitAll
class CheckInView extends Composite<Div> implements BeforeEnterObserver {

    static final String PATH = "inchecken";

    private static final String PERSON = "deelnemer";

    private final CheckIn checkIn;
    private final Attendance attendance;
    private final SeatText seatText;
    private final Clock clock;

    CheckInView(CheckIn checkIn, Attendance attendance, SeatText seatText, Clock clock) {
        this.checkIn = checkIn;
        this.attendance = attendance;
        this.seatText = seatText;
        this.clock = clock;
        getContent().addClassName("door");
    }

    /** The way to this page, from where one works at the table. */
    static Anchor link(SessionDetails session) {
        var link = new Anchor(
                SessionRoutes.page(session.id(), PATH), UI.getCurrent().getTranslation("participation.door.open"));
        link.addClassNames("button", "quiet");
        link.setVisible(session.status() != SessionStatus.DRAFT);
        return link;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var session = attendance.session(SessionRoutes.session(event));
        var names = new DoorList(checkIn, session.id(), session.isPublished(), scanned(event));
        LookingAgain.whileOpen(names, names::refresh);
        getContent().removeAll();
        notice(session).ifPresent(getContent()::add);
        getContent().add(first(session, names), names, further(session, names));
    }

    /** What the address of this page ends with when this person's line is open. */
    static QueryParameters lineOf(ParticipationId person) {
        return QueryParameters.of(PERSON, person.participationId().toString());
    }

    /** Whose code was scanned, if any. */
    private static Optional<ParticipationId> scanned(BeforeEnterEvent event) {
        try {
            return event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter(PERSON)
                    .map(UUID::fromString)
                    .map(ParticipationId::new);
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException();
        }
    }

    private Optional<Component> notice(SessionDetails session) {
        if (!session.isPublished()) {
            return Optional.of(notice("participation.door.closed"));
        }
        return isOpen(session) ? Optional.empty() : Optional.of(notice("participation.door.early"));
    }

    /** Whether somebody can come in: on the day itself and after it, until the session is closed. */
    private boolean isOpen(SessionDetails session) {
        var today = LocalDate.ofInstant(clock.instant(), session.slot().zoneId());
        return session.isPublished()
                && !today.isBefore(session.slot().startsAt().toLocalDate());
    }

    private Component notice(String key) {
        var notice = new Paragraph(getTranslation(key));
        notice.addClassName("notice");
        return notice;
    }

    private Component first(SessionDetails session, DoorList names) {
        var first = new Div(names.count());
        first.addClassName("door-first");
        if (isOpen(session)) {
            var walkIn = new Button(getTranslation("participation.door.walkIn"), click -> walkIn(session, names));
            walkIn.addThemeVariants(ButtonVariant.PRIMARY);
            first.add(walkIn);
        }
        return first;
    }

    private Component further(SessionDetails session, DoorList names) {
        var steps = new Div();
        steps.addClassName("tools");
        if (session.isPublished()) {
            steps.add(new Button(
                    getTranslation("participation.door.groups"),
                    click -> new GroupsDialog(checkIn, session.id(), names::refresh).open()));
        }
        if (isOpen(session)) {
            steps.add(new Button(getTranslation("participation.door.rest"), click -> askForTheRest(session, names)));
        }
        steps.add(
                new Anchor(
                        SessionRoutes.page(session.id(), AttendanceListView.PATH),
                        getTranslation("participation.table.print")),
                new Anchor(
                        SessionRoutes.page(session.id(), AtTheTableView.PATH),
                        getTranslation("participation.list.back")));
        return steps;
    }

    private void walkIn(SessionDetails session, DoorList names) {
        new WalkInDialog(
                        party -> {
                            var outlook = attendance.outlook(session.id(), party);
                            return outlook.isAccepted()
                                    ? ""
                                    : seatText.whyThey(outlook.verdict(), party, outlook.keptUntil(), getLocale());
                        },
                        newcomer -> {
                            checkIn.walkIn(session.id(), newcomer);
                            names.refresh();
                            names.tell(getTranslation("participation.door.isHere", newcomer.name()));
                        })
                .open();
    }

    private void askForTheRest(SessionDetails session, DoorList names) {
        var rest = checkIn.count(session.id()).unwritten();
        Ask.before(
                getTranslation("participation.door.rest"),
                getTranslation("participation.door.rest.consequence", rest),
                getTranslation("participation.door.rest.yes"),
                () -> names.attempt(() -> checkIn.restDidNotCome(session.id())));
    }
}
