package nl.leertafel.session.programme;

import java.util.ArrayList;
import java.util.List;
import nl.leertafel.access.Permissions;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionPlanning;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Making a programme: parts are added, changed, moved and taken away, until the session is closed. */
@Service
@Transactional
public class ProgrammePlanning {

    /** More than anyone sits through. */
    static final int MOST_ITEMS = 100;

    private final ProgrammeItems items;
    private final Meetings meetings;
    private final ProgrammeDirectory directory;
    private final SessionDirectory sessions;
    private final SessionPlanning planning;
    private final Permissions permissions;

    ProgrammePlanning(
            ProgrammeItems items,
            Meetings meetings,
            ProgrammeDirectory directory,
            SessionDirectory sessions,
            SessionPlanning planning,
            Permissions permissions) {
        this.items = items;
        this.meetings = meetings;
        this.directory = directory;
        this.sessions = sessions;
        this.planning = planning;
        this.permissions = permissions;
    }

    /** The programme, to work on it. */
    @Transactional(readOnly = true)
    public Programme programme(SessionId session) {
        permissions.requireCoordinator(sessions.details(session).network());
        return directory.of(session);
    }

    /** Puts a part at the end. */
    public ProgrammeItemId add(SessionId session, ItemPlan plan) {
        changing(session);
        var order = items.ofSession(session).size();
        if (order >= MOST_ITEMS) {
            throw Refusal.because("session.programme.tooMany", MOST_ITEMS);
        }
        return items.save(new ProgrammeItem(session, order, plan)).id();
    }

    /** @throws Refusal when somebody changed this part since it was seen */
    public void edit(SessionId session, ProgrammeItemId id, int versionSeen, ItemPlan plan) {
        changing(session);
        items.save(existing(session, id).edit(versionSeen, plan));
    }

    /**
     * Puts a part at another place.
     *
     * @param place counted from 0, among the others; beyond the ends means at that end
     */
    public void move(SessionId session, ProgrammeItemId id, int place) {
        changing(session);
        var item = existing(session, id);
        var order = new ArrayList<>(items.ofSession(session));
        order.remove(item);
        order.add(Math.clamp(place, 0, order.size()), item);
        number(order);
    }

    public void remove(SessionId session, ProgrammeItemId id) {
        changing(session);
        var item = existing(session, id);
        meetings.findById(session).filter(it -> it.isAt(id)).ifPresent(it -> meetings.save(it.leave()));
        items.delete(item);
        number(items.ofSession(session).stream().filter(it -> it != item).toList());
    }

    private void number(List<ProgrammeItem> order) {
        for (int place = 0; place < order.size(); place++) {
            items.save(order.get(place).stand(place));
        }
    }

    private ProgrammeItem existing(SessionId session, ProgrammeItemId id) {
        return items.findById(id)
                .filter(it -> it.session().equals(session))
                .orElseThrow(() -> new NotFound("programme item " + id.programmeItemId()));
    }

    private SessionDetails changing(SessionId session) {
        return planning.reprogram(session);
    }
}
