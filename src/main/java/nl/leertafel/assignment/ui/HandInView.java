package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.leertafel.assignment.HandInDetails;
import nl.leertafel.assignment.Standing;
import nl.leertafel.assignment.Teaching;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.FieldErrors;
import nl.leertafel.uikit.PageHeader;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.UnderMenu;
import nl.leertafel.uikit.WorkplaceFrame;
import org.jspecify.annotations.Nullable;

/** What one student handed in, for the lecturer to read and answer. */
@Route(value = AssignmentRoutes.HAND_IN_PAGE, layout = WorkplaceFrame.class)
@UnderMenu(AssignmentRoutes.LIST)
@PermitAll
class HandInView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LONG_ENOUGH_TO_READ = 6_000;

    private final Teaching teaching;
    private final SpokenTime time;
    private String title = "";

    HandInView(Teaching teaching, SpokenTime time) {
        this.teaching = teaching;
        this.time = time;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var handIn = teaching.handIn(AssignmentRoutes.handIn(event));
        title = handIn.groupName();
        var cards = new Div(
                new Card(
                        getTranslation("assignment.page.work"),
                        new WorkDetails(handIn.newest(), time),
                        new EarlierVersions(handIn.earlier(), time)),
                feedback(handIn));
        cards.addClassName("cards");
        getContent().removeAll();
        getContent().add(new PageHeader(handIn.groupName(), handIn.assignment().title()), cards, back(handIn));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Component feedback(HandInDetails handIn) {
        var text = new TextArea(getTranslation("assignment.feedback.label"));
        text.setId("feedback");
        text.setMinRows(6);
        text.setMaxLength(4000);
        text.setHelperText(getTranslation("assignment.feedback.help"));
        var before = handIn.newest();
        text.setValue(before.feedback() == null ? "" : before.feedback());
        var standing = standing(before.standing());
        var save = new Button(
                getTranslation(before.isAnswered() ? "assignment.feedback.better" : "assignment.feedback.give"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(save);
        actions.addClassName("actions");
        var form = new Div(text, standing, actions);
        form.addClassName("form");
        save.addClickListener(click -> give(handIn, form, text.getValue(), standing.getValue()));
        return new Card(
                getTranslation("assignment.page.feedback"),
                new Paragraph(getTranslation("assignment.feedback.noGrade")),
                form);
    }

    private RadioButtonGroup<Standing> standing(@Nullable Standing before) {
        var standing = new RadioButtonGroup<Standing>(getTranslation("assignment.standing.label"));
        standing.setId("standing");
        standing.setItems(Standing.values());
        standing.setItemLabelGenerator(it -> getTranslation("assignment.standing." + it));
        standing.setHelperText(getTranslation("assignment.standing.help"));
        standing.setValue(before);
        return standing;
    }

    private void give(HandInDetails handIn, Div form, String feedback, @Nullable Standing standing) {
        try {
            teaching.giveFeedback(handIn.id(), handIn.version(), feedback, standing);
            Notification.show(
                            getTranslation("assignment.feedback.done", handIn.groupName()),
                            LONG_ENOUGH_TO_READ,
                            Notification.Position.BOTTOM_CENTER)
                    .setAssertive(true);
            UI.getCurrent()
                    .navigate(AssignmentRoutes.assignment(handIn.assignment().id()));
        } catch (Refusal refusal) {
            FieldErrors.show(form, refusal);
        }
    }

    private Component back(HandInDetails handIn) {
        return new Anchor(
                AssignmentRoutes.assignment(handIn.assignment().id()), getTranslation("assignment.page.back"));
    }
}
