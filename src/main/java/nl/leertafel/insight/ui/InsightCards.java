package nl.leertafel.insight.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leertafel.access.Permissions;
import nl.leertafel.assignment.HandInLine;
import nl.leertafel.assignment.Teaching;
import nl.leertafel.assignment.consent.ConsentUse;
import nl.leertafel.assignment.consent.ConversationDirectory;
import nl.leertafel.assignment.consent.SharedConversation;
import nl.leertafel.insight.InsightDetails;
import nl.leertafel.insight.InsightKeeping;
import nl.leertafel.insight.confirmation.Confirming;
import nl.leertafel.insight.source.Consenting;
import nl.leertafel.insight.source.Harvesting;
import nl.leertafel.insight.source.SourceReading;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.people.PersonContact;
import nl.leertafel.people.PersonRegister;
import nl.leertafel.session.SessionAgenda;
import nl.leertafel.session.SessionSummary;
import nl.leertafel.uikit.SpokenTime;

/** The parts of the page of one insight. */
@org.springframework.stereotype.Component
class InsightCards {

    /** More than anyone looks for in a list. */
    private static final int MOST_WORK = 100;

    private final InsightKeeping keeping;
    private final Harvesting harvesting;
    private final SourceReading sources;
    private final Consenting consenting;
    private final Confirming confirming;
    private final Teaching teaching;
    private final ConversationDirectory conversations;
    private final SessionAgenda sessions;
    private final PersonRegister people;
    private final Permissions permissions;
    private final SpokenTime time;

    InsightCards(
            InsightKeeping keeping,
            Harvesting harvesting,
            SourceReading sources,
            Consenting consenting,
            Confirming confirming,
            Teaching teaching,
            ConversationDirectory conversations,
            SessionAgenda sessions,
            PersonRegister people,
            Permissions permissions,
            SpokenTime time) {
        this.keeping = keeping;
        this.harvesting = harvesting;
        this.sources = sources;
        this.consenting = consenting;
        this.confirming = confirming;
        this.teaching = teaching;
        this.conversations = conversations;
        this.sessions = sessions;
        this.people = people;
        this.permissions = permissions;
        this.time = time;
    }

    Component about(InsightDetails insight) {
        var session = insight.session() == null
                ? Optional.<SessionSummary>empty()
                : sessions.among(List.of(insight.session())).stream().findFirst();
        return new AboutCard(insight, session, time);
    }

    Component life(InsightDetails insight) {
        var names = insight.rights().work() ? people.contacts(insight.makers()) : Map.<PersonId, PersonContact>of();
        return new LifeCard(insight, names, time);
    }

    Component sources(InsightDetails insight, Runnable then) {
        var work = insight.rights().work() && permissions.isLecturer(insight.network())
                ? teaching.handedIn(insight.network(), MOST_WORK)
                : List.<HandInLine>of();
        var stories = insight.rights().work()
                ? conversations.told(insight.network(), ConsentUse.NETWORK, MOST_WORK)
                : List.<SharedConversation>of();
        return new SourcesCard(insight, sources.of(insight.id()), harvesting, consenting, then)
                .offer(work)
                .offerStories(stories, time);
    }

    Component confirmations(InsightDetails insight, Runnable then) {
        return new ConfirmationsCard(insight, confirming, time, then);
    }

    /** Empty while there are no other words than those on top. */
    Optional<Component> wordings(InsightDetails insight, Runnable then) {
        return insight.wordings().isEmpty()
                ? Optional.empty()
                : Optional.of(new WordingsCard(insight, keeping, time, then));
    }
}
