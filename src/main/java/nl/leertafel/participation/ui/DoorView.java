package nl.leertafel.participation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import nl.leertafel.participation.CheckIn;
import nl.leertafel.participation.DoorCode;
import nl.leertafel.participation.ParticipationId;
import nl.leertafel.session.ui.SessionRoutes;

/** Where a code at the door leads: on to the line of whoever shows it. */
@Route(DoorCode.PAGE + "/:" + DoorView.SEAT)
@PermitAll
class DoorView extends Div implements BeforeEnterObserver {

    static final String SEAT = "seat";

    private final CheckIn checkIn;

    DoorView(CheckIn checkIn) {
        this.checkIn = checkIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var seat = scanned(event);
        event.forwardTo(CheckInView.class, SessionRoutes.parameter(checkIn.expectedAt(seat)), CheckInView.lineOf(seat));
    }

    private static ParticipationId scanned(BeforeEnterEvent event) {
        try {
            return new ParticipationId(
                    UUID.fromString(event.getRouteParameters().get(SEAT).orElseThrow()));
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException();
        }
    }
}
