package nl.leertafel.assignment.brief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.agenda.QuestionDirectory;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.assignment.brief.BriefOrigin;
import nl.leertafel.assignment.brief.BriefWriting;
import nl.leertafel.assignment.ui.AssignmentRoutes;
import nl.leertafel.kernel.Markdown;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.ui.CurrentNetwork;
import nl.leertafel.session.SessionAgenda;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.PageHeader;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.UnderMenu;
import nl.leertafel.uikit.WorkplaceFrame;

/** Where somebody asks something of students: about a question, from a line of a session’s minutes, or about nothing yet. */
@Route(value = BriefRoutes.NEW, layout = WorkplaceFrame.class)
@PageTitle("assignment.brief.new.title")
@UnderMenu(AssignmentRoutes.LIST)
@PermitAll
class NewBriefView extends Composite<Div> implements BeforeEnterObserver {

    private final BriefWriting writing;
    private final QuestionDirectory questions;
    private final SessionAgenda sessions;
    private final CurrentNetwork current;
    private final SpokenTime time;

    NewBriefView(
            BriefWriting writing,
            QuestionDirectory questions,
            SessionAgenda sessions,
            CurrentNetwork current,
            SpokenTime time) {
        this.writing = writing;
        this.questions = questions;
        this.sessions = sessions;
        this.current = current;
        this.time = time;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var line = BriefRoutes.asked(event, BriefRoutes.LINE);
        var origin = origin(event);
        var network = network(origin);
        if (!writing.mayWrite(network, origin.question())) {
            throw new NotFound("may ask nothing here");
        }
        var fields =
                new BriefFields(writing.themes(network), questions, network, origin, writing.mayWrite(network, null));
        fields.begin(time.today());
        getContent().removeAll();
        getContent()
                .add(new PageHeader(
                        getTranslation("assignment.brief.new.title"), getTranslation("assignment.brief.new.sentence")));
        if (origin.said() != null) {
            getContent().add(said(Objects.requireNonNull(origin.said())));
        }
        getContent().add(fields, buttons(fields, network, line));
    }

    private BriefOrigin origin(BeforeEnterEvent event) {
        return BriefRoutes.asked(event, BriefRoutes.LINE)
                .map(it -> writing.originOf(it).orElseThrow(() -> new NotFound("line " + it)))
                .or(() -> BriefRoutes.asked(event, BriefRoutes.QUESTION).map(it -> BriefOrigin.of(new QuestionId(it))))
                .orElse(BriefOrigin.NONE);
    }

    private NetworkId network(BriefOrigin origin) {
        var session = origin.session();
        if (session != null) {
            return sessions.details(session).network();
        }
        var question = origin.question();
        return question != null
                ? questions.details(question).network()
                : current.id().orElseThrow(() -> new NotFound("works in no network"));
    }

    private Component said(String words) {
        return new Card(
                getTranslation("assignment.brief.said"),
                new Html("<div class='words'>" + Markdown.html(words) + "</div>"));
    }

    private Component buttons(BriefFields fields, NetworkId network, Optional<UUID> line) {
        var save = new Button(getTranslation("assignment.brief.new.save"), click -> save(fields, network, line));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(save, new Anchor(BriefRoutes.LIST, getTranslation("uikit.ask.no")));
        buttons.addClassName("actions");
        return buttons;
    }

    private void save(BriefFields fields, NetworkId network, Optional<UUID> line) {
        try {
            var form = fields.form();
            UI.getCurrent()
                    .navigate(BriefRoutes.brief(line.map(it -> writing.write(network, it, form))
                            .orElseGet(() -> writing.write(network, form))));
        } catch (Refusal refusal) {
            fields.refused(refusal);
        }
    }
}
