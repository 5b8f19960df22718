package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leertafel.assignment.SessionLink;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.session.SessionAgenda;
import nl.leertafel.session.SessionFilter;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionSummary;
import nl.leertafel.uikit.SpokenTime;

/** The sessions an assignment is linked to, each with why. */
class SessionLinksField extends CustomField<Set<SessionLink>> {

    private final transient SpokenTime time;
    private final Map<SessionId, ReasonsField> chosen = new LinkedHashMap<>();
    private final Div body = new Div();
    private final ComboBox<SessionSummary> choice = new ComboBox<>(getTranslation("assignment.plan.session.add"));

    SessionLinksField(SessionAgenda agenda, SpokenTime time, NetworkId network) {
        super(Set.of());
        this.time = time;
        setId("sessions");
        setLabel(getTranslation("assignment.plan.sessions"));
        setHelperText(getTranslation("assignment.plan.sessions.help"));
        choice.addClassName("wide");
        choice.setItemsPageable((page, words) -> agenda.search(
                network, new SessionFilter(words, SessionFilter.Period.ALL, null, null, null, null), page));
        choice.setItemLabelGenerator(this::spoken);
        choice.addValueChangeListener(change -> {
            if (change.getValue() != null && change.isFromClient()) {
                show(change.getValue(), Set.of());
                choice.clear();
            }
        });
        body.addClassName("several");
        var adding = new Div(choice);
        adding.addClassName("tools");
        add(body, adding);
    }

    void show(Collection<SessionSummary> sessions, Set<SessionLink> links) {
        sessions.forEach(it -> show(it, links));
    }

    Set<SessionLink> links() {
        return chosen.entrySet().stream()
                .map(it -> new SessionLink(it.getKey(), it.getValue().getValue()))
                .collect(Collectors.toSet());
    }

    @Override
    protected Set<SessionLink> generateModelValue() {
        return links();
    }

    @Override
    protected void setPresentationValue(Set<SessionLink> links) {
        chosen.forEach((session, reasons) -> links.stream()
                .filter(it -> it.session().equals(session))
                .forEach(it -> reasons.setValue(it.reasons())));
    }

    private void show(SessionSummary session, Set<SessionLink> links) {
        if (chosen.containsKey(session.id())) {
            return;
        }
        var reasons = new ReasonsField(spoken(session));
        links.stream().filter(it -> it.session().equals(session.id())).forEach(it -> reasons.setValue(it.reasons()));
        chosen.put(session.id(), reasons);
        var row = new Div(reasons);
        row.addClassName("linked-session");
        row.add(new Button(getTranslation("assignment.plan.session.remove"), click -> {
            chosen.remove(session.id());
            body.remove(row);
        }));
        body.add(row);
    }

    private String spoken(SessionSummary session) {
        return session.title() + " · " + time.shortDay(session.slot().startsAt().toLocalDate(), getLocale());
    }
}
