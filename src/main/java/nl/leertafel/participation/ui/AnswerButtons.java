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
import nl.leertafel.participation.AnswerText;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.participation.Standing;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.Nullable;

/** "Ik kom", "Ik weet het nog niet", "Ik kan niet", or what else there is to answer where one stands: answers at once and tells what came of it. */
class AnswerButtons extends Composite<Div> {

    private static final int LONG_ENOUGH_TO_READ = 6_000;

    private final Answers answers;
    private final AnswerText words;
    private final SessionId session;
    private final Standing standing;
    private final @Nullable ParticipationStatus now;

    AnswerButtons(
            Answers answers,
            AnswerText words,
            SessionId session,
            String title,
            @Nullable ParticipationStatus now,
            Standing standing) {
        this.answers = answers;
        this.words = words;
        this.session = session;
        this.now = now;
        this.standing = standing;
        getContent().addClassName("answers");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", title);
        switch (standing) {
            case OFFERED -> add("participation.answer.take", "participation.answer.leave");
            case FIRST_COME -> add("participation.answer.yes", "participation.answer.leaveLine");
            case IN_LINE -> getContent().add(button("participation.answer.leaveLine", ParticipationStatus.DECLINED));
            case LAPSED -> getContent().add(button("participation.answer.again", ParticipationStatus.ACCEPTED));
            case FREE -> {
                getContent().add(button("participation.answer.yes", ParticipationStatus.ACCEPTED));
                getContent().add(button("participation.answer.maybe", ParticipationStatus.TENTATIVE));
                getContent().add(button("participation.answer.no", ParticipationStatus.DECLINED));
            }
            case OFF_LIST -> getContent().setVisible(false);
        }
    }

    private void add(String yes, String no) {
        getContent().add(button(yes, ParticipationStatus.ACCEPTED), button(no, ParticipationStatus.DECLINED));
    }

    private Button button(String key, ParticipationStatus wish) {
        var button = new Button(getTranslation(key), click -> answer(wish));
        if (standing == Standing.FREE) {
            button.getElement().setAttribute("aria-pressed", String.valueOf(wish == now));
        }
        var isAnswered = standing == Standing.FREE && now != null && now != ParticipationStatus.INVITED;
        if (wish == (isAnswered ? now : ParticipationStatus.ACCEPTED)) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    // the page is read again, because an answer changes more than the buttons
    private void answer(ParticipationStatus wish) {
        try {
            tell(answers.answerMine(session, wish), wish);
            UI.getCurrent().refreshCurrentRoute(false);
        } catch (Refusal refusal) {
            refuse(refusal);
        }
    }

    private void tell(Answer answer, ParticipationStatus wish) {
        var isLate = standing == Standing.OFFERED
                && wish == ParticipationStatus.ACCEPTED
                && answer.status() == ParticipationStatus.WAITING;
        var sentence = isLate ? getTranslation("participation.standing.late") : words.headline(answer, getLocale());
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
