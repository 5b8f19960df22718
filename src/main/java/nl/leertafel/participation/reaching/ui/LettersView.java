package nl.leertafel.participation.reaching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.Objects;
import nl.leertafel.kernel.PlainText;
import nl.leertafel.network.NetworkDetails;
import nl.leertafel.network.NetworkDirectory;
import nl.leertafel.participation.Attendance;
import nl.leertafel.participation.reaching.PersonToReach;
import nl.leertafel.participation.reaching.Reaching;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.ui.SessionRoutes;
import nl.leertafel.uikit.Facts;
import nl.leertafel.uikit.PageHeader;
import nl.leertafel.uikit.SpokenTime;

/** A letter for everyone who is reached in no other way, each on a sheet of its own and in their own language. */
@Route("bijeenkomst/:" + SessionRoutes.PARAMETER + "/" + ReachingRoutes.LETTERS)
@PermitAll
class LettersView extends PaperView {

    private final Reaching reaching;
    private final NetworkDirectory networks;
    private final SpokenTime time;

    LettersView(Attendance attendance, Reaching reaching, NetworkDirectory networks, SpokenTime time) {
        super(attendance, "participation.reaching.letters.title");
        this.reaching = reaching;
        this.networks = networks;
        this.time = time;
    }

    @Override
    void fill(Main paper, SessionDetails session) {
        var letters = reaching.toWrite(session.id());
        var header = new Div(new PageHeader(
                getTranslation("participation.reaching.letters.title", session.title()),
                getTranslation("participation.reaching.letters.people", letters.size())));
        header.addClassName("not-on-paper");
        paper.add(header);
        var network = networks.byId(session.network());
        letters.forEach(it -> paper.add(letter(it, session, network)));
    }

    @Override
    Component other(SessionDetails session) {
        return new Anchor(ReachingRoutes.of(session.id()), getTranslation("participation.reaching.calls.open"));
    }

    private Component letter(PersonToReach person, SessionDetails session, NetworkDetails network) {
        var language = Locale.of(person.language().code());
        var letter = new Article(
                new Paragraph(network.name()),
                new Paragraph(time.day(time.today(), language)),
                new Paragraph(getTranslation(language, "participation.reaching.letter.dear", person.name())));
        letter.addClassName("sheet");
        letter.getElement().setAttribute("lang", person.language().code());
        if (person.isForAnother()) {
            letter.add(new Paragraph(getTranslation(language, "participation.reaching.letter.about", person.about())));
        }
        letter.add(
                new Paragraph(news(person, language)),
                new H2(session.title()),
                facts(session, language),
                new Paragraph(getTranslation(
                        language,
                        "participation.reaching.letter.call",
                        network.contactName(),
                        PlainText.unbroken(network.contactPhone()))),
                new Paragraph(getTranslation(language, "participation.reaching.letter.bye")),
                new Paragraph(network.contactName()));
        return letter;
    }

    private String news(PersonToReach person, Locale language) {
        var offer = person.offeredUntil();
        var sentence = offer == null
                ? getTranslation(
                        language,
                        "participation.reaching.letter." + person.status(),
                        Objects.requireNonNullElse(person.placeInLine(), 0))
                : getTranslation(language, "participation.reaching.letter.offered", time.moment(offer, language));
        return person.together() == 1
                ? sentence
                : sentence + " "
                        + getTranslation(language, "participation.reaching.letter.together", person.together());
    }

    private Component facts(SessionDetails session, Locale language) {
        var slot = session.slot();
        var facts = new Facts()
                .fact(
                        getTranslation(language, "session.public.when"),
                        time.range(slot.startsAt(), slot.endsAt(), language));
        if (!session.place().line().isEmpty()) {
            facts.fact(
                    getTranslation(language, "session.public.where"),
                    session.place().line());
        }
        var accessibility = session.place().accessibility();
        if (accessibility != null) {
            facts.fact(getTranslation(language, "participation.reaching.letter.getIn"), accessibility);
        }
        return facts;
    }
}
