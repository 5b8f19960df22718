package nl.leertafel.participation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.leertafel.network.MemberFilter;
import nl.leertafel.network.MemberSummary;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.Attendance;
import nl.leertafel.participation.InvitationPreview;
import nl.leertafel.participation.Invitees;
import nl.leertafel.people.OrganisationRegister;
import nl.leertafel.people.OrganisationSummary;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionStatus;
import nl.leertafel.uikit.StepDialog;

/** Invites the members a filter finds; how many that are, and who has to be called, stands there before. */
class InviteMembersDialog extends StepDialog {

    private final Attendance attendance;
    private final SessionDetails session;
    private final Consumer<Invitees> then;
    private final TextField text = new TextField(getTranslation("participation.invite.text"));
    private final Select<Perspective> perspective = new Select<>();
    private final ComboBox<OrganisationSummary> organisation =
            new ComboBox<>(getTranslation("participation.invite.organisation"));
    private final MultiSelectComboBox<MemberSummary> people =
            new MultiSelectComboBox<>(getTranslation("participation.invite.chosen"));
    private final Paragraph preview = new Paragraph();

    InviteMembersDialog(
            Attendance attendance,
            OrganisationRegister organisations,
            SessionDetails session,
            Consumer<Invitees> then) {
        super("participation.invite.title", "participation.invite.open");
        this.attendance = attendance;
        this.session = session;
        this.then = then;
        chooseByPerspective();
        chooseByOrganisation(organisations);
        chooseByName();
        choosePeople();
        preview.getElement().setAttribute("role", "status");
        preview.addClassName("notice");
        body(perspective, organisation, text, people, preview);
        if (session.status() == SessionStatus.DRAFT) {
            body(new Paragraph(getTranslation("participation.invite.draft")));
        }
        foretell();
    }

    @Override
    protected void confirm() {
        then.accept(invitees());
    }

    private void chooseByPerspective() {
        perspective.setLabel(getTranslation("participation.invite.perspective"));
        perspective.setItems(Perspective.values());
        perspective.setEmptySelectionAllowed(true);
        perspective.setEmptySelectionCaption(getTranslation("participation.invite.everyone"));
        perspective.setItemLabelGenerator(it -> it == null
                ? getTranslation("participation.invite.everyone")
                : getTranslation("network.perspective." + it));
        perspective.addValueChangeListener(change -> foretell());
    }

    private void chooseByOrganisation(OrganisationRegister organisations) {
        organisation.setItemsPageable((page, words) -> organisations.search(words, page));
        organisation.setItemLabelGenerator(OrganisationSummary::name);
        organisation.setClearButtonVisible(true);
        organisation.addValueChangeListener(change -> foretell());
    }

    private void chooseByName() {
        text.setHelperText(getTranslation("participation.invite.text.help"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setClearButtonVisible(true);
        text.addValueChangeListener(change -> foretell());
    }

    private void choosePeople() {
        people.setItemsPageable((page, words) -> attendance.invitable(
                session.id(), new MemberFilter(words, filter().perspective(), filter().organisation(), null), page));
        people.setItemLabelGenerator(MemberSummary::name);
        people.setHelperText(getTranslation("participation.invite.chosen.help"));
        people.setClearButtonVisible(true);
        people.addValueChangeListener(change -> foretell());
    }

    private void foretell() {
        var foretold = attendance.preview(session.id(), invitees());
        preview.setText(sentence(foretold));
        confirmButton().setText(getTranslation("participation.invite.save", foretold.people()));
        confirmButton().setEnabled(foretold.people() > 0);
    }

    private String sentence(InvitationPreview foretold) {
        int people = foretold.people();
        var fresh = people == 0
                ? getTranslation("participation.invite.nobody")
                : getTranslation("participation.invite.people", people, foretold.byMail(), people - foretold.byMail());
        return foretold.already() == 0
                ? fresh
                : fresh + " " + getTranslation("participation.invite.already", foretold.already());
    }

    private Invitees invitees() {
        return new Invitees(
                filter(), people.getValue().stream().map(MemberSummary::person).collect(Collectors.toSet()));
    }

    private MemberFilter filter() {
        var partner = organisation.getValue();
        return new MemberFilter(text.getValue(), perspective.getValue(), partner == null ? null : partner.id(), null);
    }
}
