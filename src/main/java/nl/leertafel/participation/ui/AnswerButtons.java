package nl.leertafel.participation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.participation.Answer;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.Nullable;

/** "Ik kom", "Ik weet het nog niet", "Ik kan niet": answers at once and tells what came of it. */
class AnswerButtons extends Composite<Div> {

    private static final int LONG_ENOUGH_TO_READ = 6_000;

    private final Answers answers;
    private final SessionId session;
    private final @Nullable ParticipationStatus now;

    AnswerButtons(Answers answers, SessionId session, String title, @Nullable ParticipationStatus now) {
        this.answers = answers;
        this.session = session;
        this.now = now;
        var isWaiting = now == ParticipationStatus.WAITING;
        getContent().addClassName("answers");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", title);
        if (!isWaiting) {
            getContent().add(button("participation.answer.yes", ParticipationStatus.ACCEPTED));
        }
        getContent().add(button("participation.answer.maybe", ParticipationStatus.TENTATIVE));
        getContent()
                .add(button(
                        isWaiting ? "participation.answer.leaveLine" : "participation.answer.no",
                        ParticipationStatus.DECLINED));
    }

    private Button button(String key, ParticipationStatus wish) {
        var button = new Button(getTranslation(key), click -> answer(wish));
        button.getElement().setAttribute("aria-pressed", String.valueOf(wish == now));
        var stands = now == null || now == ParticipationStatus.INVITED ? ParticipationStatus.ACCEPTED : now;
        if (wish == stands) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    // the page is read again, because an answer changes more than the buttons
    private void answer(ParticipationStatus wish) {
        try {
            tell(answers.answerMine(session, wish));
            UI.getCurrent().refreshCurrentRoute(false);
        } catch (Refusal refusal) {
            refuse(refusal);
        }
    }

    private void tell(Answer answer) {
        var sentence = getTranslation("participation.answer.status." + answer.status(), answer.placeInLine());
        Notification.show(sentence, LONG_ENOUGH_TO_READ, Notification.Position.BOTTOM_CENTER)
                .setAssertive(true);
    }

    private void refuse(Refusal refusal) {
        var sentence = new Paragraph(getTranslation(refusal.key(), refusal.arguments()));
        sentence.addClassName("missing");
        sentence.getElement().setAttribute("role", "alert");
        getContent().removeAll();
        getContent().add(sentence);
    }
}
