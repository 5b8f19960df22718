package nl.leertafel.participation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import nl.leertafel.network.MemberFilter;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.Attendance;
import nl.leertafel.participation.InvitationPreview;
import nl.leertafel.people.OrganisationRegister;
import nl.leertafel.people.OrganisationSummary;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionStatus;
import nl.leertafel.uikit.StepDialog;

/** Invites the members a filter finds; how many that are, and who has to be called, stands there before. */
class InviteMembersDialog extends StepDialog {

    private final Attendance attendance;
    private final SessionDetails session;
    private final Consumer<MemberFilter> then;
    private final TextField text = new TextField(getTranslation("participation.invite.text"));
    private final Select<Perspective> perspective = new Select<>();
    private final ComboBox<OrganisationSummary> organisation =
            new ComboBox<>(getTranslation("participation.invite.organisation"));
    private final Paragraph preview = new Paragraph();

    InviteMembersDialog(
            Attendance attendance,
            OrganisationRegister organisations,
            SessionDetails session,
            Consumer<MemberFilter> then) {
        super("participation.invite.title", "participation.invite.open");
        this.attendance = attendance;
        this.session = session;
        this.then = then;
        chooseByPerspective();
        chooseByOrganisation(organisations);
        chooseByName();
        preview.getElement().setAttribute("role", "status");
        preview.addClassName("notice");
        body(perspective, organisation, text, preview);
        if (session.status() == SessionStatus.DRAFT) {
            body(new Paragraph(getTranslation("participation.invite.draft")));
        }
        foretell();
    }

    @Override
    protected void confirm() {
        then.accept(filter());
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

    private void foretell() {
        var foretold = attendance.preview(session.id(), filter());
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

    private MemberFilter filter() {
        var partner = organisation.getValue();
        return new MemberFilter(text.getValue(), perspective.getValue(), partner == null ? null : partner.id(), null);
    }
}
