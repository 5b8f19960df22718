package nl.leertafel.session.programme.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionSummary;
import nl.leertafel.uikit.SpokenTime;

/** The session that what was not done goes to; the next one of the series is chosen already. */
public class CarryOverField extends Select<SessionSummary> {

    public CarryOverField(List<SessionSummary> targets, SpokenTime time) {
        setId("target");
        setLabel(getTranslation("session.programme.carry.target.label"));
        setItems(targets);
        setItemLabelGenerator(
                it -> it == null ? "" : time.day(it.slot().startsAt().toLocalDate(), getLocale()) + ": " + it.title());
    }

    /** Chooses what comes next. */
    public CarryOverField first(List<SessionSummary> targets) {
        targets.stream().findFirst().ifPresent(this::setValue);
        return this;
    }

    public Optional<SessionId> target() {
        return getOptionalValue().map(SessionSummary::id);
    }
}
