package nl.leertafel.minutes.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDate;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.minutes.MinutesKeeping;
import nl.leertafel.minutes.MinutesStanding;
import nl.leertafel.minutes.MinutesStatus;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.uikit.Ask;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.FieldErrors;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.Tag;
import org.jspecify.annotations.Nullable;

/** For coordinators: how far the minutes are, and the next step with them. */
class KeepingCard extends Composite<Card> {

    private final SessionDetails session;
    private final MinutesKeeping keeping;
    private final Runnable then;

    KeepingCard(
            SessionDetails session, MinutesStanding standing, MinutesKeeping keeping, SpokenTime time, Runnable then) {
        this.session = session;
        this.keeping = keeping;
        this.then = then;
        getContent().tool(Tag.quiet(getTranslation("minutes.status." + standing.status())));
        getContent().add(new Paragraph(sentence(standing, time)), steps(standing.status()));
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("minutes.keep.title"));
    }

    private String sentence(MinutesStanding standing, SpokenTime time) {
        return switch (standing.status()) {
            case DRAFT -> getTranslation("minutes.keep.DRAFT");
            case AMENDING -> getTranslation("minutes.keep.AMENDING", day(standing.amendUntil(), 1, time));
            case FINAL -> getTranslation("minutes.keep.FINAL", day(standing.finalAt(), 0, time));
        };
    }

    private String day(@Nullable Instant moment, int secondsBefore, SpokenTime time) {
        return moment == null
                ? ""
                : time.day(
                        LocalDate.ofInstant(
                                moment.minusSeconds(secondsBefore),
                                session.slot().zoneId()),
                        getLocale());
    }

    private Div steps(MinutesStatus status) {
        var steps = new Div();
        steps.addClassName("actions");
        if (status == MinutesStatus.DRAFT) {
            steps.add(new Button(getTranslation("minutes.keep.present"), click -> present()));
        }
        if (status != MinutesStatus.FINAL) {
            steps.add(new Button(getTranslation("minutes.keep.finish"), click -> finish()));
        }
        if (status != MinutesStatus.DRAFT) {
            steps.add(new Button(
                    getTranslation("minutes.keep.takeBack"), click -> attempt(() -> keeping.takeBack(session.id()))));
        }
        return steps;
    }

    private void present() {
        new PresentDialog(keeping.days(session.network()), keeping.reached(session.id()), days -> {
                    keeping.present(session.id(), days);
                    then.run();
                })
                .open();
    }

    private void finish() {
        Ask.before(
                getTranslation("minutes.keep.finish.ask"),
                getTranslation("minutes.keep.finish.consequence", keeping.reached(session.id())),
                getTranslation("minutes.keep.finish"),
                () -> attempt(() -> keeping.finish(session.id())));
    }

    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (Refusal refusal) {
            FieldErrors.show(UI.getCurrent(), refusal);
        }
        then.run();
    }
}
