package nl.leertafel.session.programme;

import java.util.List;
import nl.leertafel.session.ClosingCheck;
import nl.leertafel.session.SessionDetails;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says at closing how many parts of the programme were not done; where nobody led through it, none counts. */
@Component
@Order(0)
class PartsNotDone implements ClosingCheck {

    private final ProgrammeDirectory programmes;

    PartsNotDone(ProgrammeDirectory programmes) {
        this.programmes = programmes;
    }

    @Override
    public List<Loose> looseEnds(SessionDetails session) {
        var programme = programmes.of(session.id());
        int undone = programme.isInProgress() ? programme.undone().size() : 0;
        return undone == 0 ? List.of() : List.of(new Loose("session.close.undone", undone));
    }
}
