package nl.leertafel.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.leertafel.access.SignOut;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.people.MailChoices;
import nl.leertafel.people.PersonDetails;
import nl.leertafel.people.PersonRegister;
import nl.leertafel.uikit.Ask;
import nl.leertafel.uikit.FieldErrors;
import nl.leertafel.uikit.PageHeader;
import nl.leertafel.uikit.WorkplaceFrame;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** One's own data, kept right by oneself. */
@Route(value = "profiel", layout = WorkplaceFrame.class)
@Menu(title = "people.profile.title", order = 90, icon = "person")
@PermitAll
class ProfileView extends Composite<Div> implements BeforeEnterObserver {

    private static final int LONG_ENOUGH_TO_READ = 4_000;

    private final PersonRegister register;
    private final SignOut signOut;
    private final PersonFields fields = new PersonFields();
    private @Nullable PersonDetails shown;

    ProfileView(
            PersonRegister register, SignOut signOut, MailChoices choices, ObjectProvider<ProfileSection> sections) {
        this.register = register;
        this.signOut = signOut;
        fields.hintAtEmail(getTranslation("people.profile.email.help"));
        getContent().addClassName("profile");
        getContent()
                .add(
                        new PageHeader(
                                getTranslation("people.profile.title"), getTranslation("people.profile.sentence")),
                        fields,
                        buttons(),
                        new MailChoicesCard(choices));
        sections.orderedStream().map(ProfileSection::create).forEach(getContent()::add);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private Div buttons() {
        var save = new Button(getTranslation("people.form.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var everywhere = new Button(getTranslation("people.profile.signOutEverywhere"), click -> askToSignOut());
        everywhere.addThemeVariants(ButtonVariant.TERTIARY);
        var buttons = new Div(save, everywhere);
        buttons.addClassName("actions");
        return buttons;
    }

    private void askToSignOut() {
        Ask.before(
                getTranslation("people.profile.signOutEverywhere"),
                getTranslation("people.profile.signOutEverywhere.consequence"),
                getTranslation("people.profile.signOutEverywhere.yes"),
                () -> {
                    signOut.everywhere();
                    UI.getCurrent().getPage().setLocation("/inloggen");
                });
    }

    private void load() {
        shown = register.ownProfile();
        fields.show(shown);
    }

    private void save() {
        var before = shown;
        if (before == null) {
            return;
        }
        try {
            var form = fields.form();
            register.edit(before.id(), before.version(), form);
            load();
            if (form.language() == before.language()) {
                Notification.show(
                        getTranslation("people.form.saved"), LONG_ENOUGH_TO_READ, Notification.Position.BOTTOM_CENTER);
            } else {
                UI.getCurrent().getPage().reload();
            }
        } catch (Refusal refusal) {
            FieldErrors.show(fields, refusal);
        }
    }
}
