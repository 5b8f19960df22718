package nl.leertafel.assignment.brief;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leertafel.access.Permissions;
import nl.leertafel.agenda.KnowledgeAgenda;
import nl.leertafel.agenda.QuestionDirectory;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.agenda.QuestionSummary;
import nl.leertafel.agenda.ThemeSummary;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.assignment.NewAssignment;
import nl.leertafel.assignment.Teaching;
import nl.leertafel.assignment.brief.BriefFilter.Scope;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.NetworkDetails;
import nl.leertafel.network.NetworkDirectory;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The questions from practice that lecturers find, across the networks they lecture in, and take: each goes to one. */
@Service
@Transactional
public class BriefPool {

    private final Briefs briefs;
    private final BriefSearch search;
    private final BriefRights rights;
    private final BriefLetters letters;
    private final Teaching teaching;
    private final KnowledgeAgenda agenda;
    private final QuestionDirectory questions;
    private final NetworkDirectory networks;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BriefPool(
            Briefs briefs,
            BriefSearch search,
            BriefRights rights,
            BriefLetters letters,
            Teaching teaching,
            KnowledgeAgenda agenda,
            QuestionDirectory questions,
            NetworkDirectory networks,
            Permissions permissions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.briefs = briefs;
        this.search = search;
        this.rights = rights;
        this.letters = letters;
        this.teaching = teaching;
        this.agenda = agenda;
        this.questions = questions;
        this.networks = networks;
        this.permissions = permissions;
        this.events = events;
        this.clock = clock;
    }

    /** What the signed-in person can look through. */
    @Transactional(readOnly = true)
    public Set<Scope> scopes() {
        var scopes = EnumSet.of(Scope.MINE);
        if (!rights.poolNetworks().isEmpty()) {
            scopes.add(Scope.POOL);
        }
        if (!rights.coordinated().isEmpty()) {
            scopes.add(Scope.NETWORK);
        }
        return scopes;
    }

    /** The networks whose questions the signed-in person can look through, in alphabetical order. */
    @Transactional(readOnly = true)
    public List<NetworkDetails> networks() {
        return networks.byIds(rights.poolNetworks());
    }

    /** The themes of those networks, in their order. */
    @Transactional(readOnly = true)
    public List<ThemeSummary> themes() {
        return networks().stream()
                .flatMap(it -> agenda.themes(it.id()).stream())
                .toList();
    }

    /** One page: what can be taken by soonest day first, the rest by latest change first. */
    @Transactional(readOnly = true)
    public List<BriefSummary> search(BriefFilter filter, Pageable page) {
        var among = switch (filter.scope()) {
            case POOL -> rights.poolNetworks();
            case MINE -> rights.own();
            case NETWORK -> rights.coordinated();
        };
        if (among.isEmpty()) {
            return List.of();
        }
        return switch (filter.scope()) {
            case POOL -> search.open(among, today(), filter, page);
            case MINE -> search.of(permissions.requireSignedIn(), among, filter, page);
            case NETWORK -> search.all(among, filter, page);
        };
    }

    /** What waits for the signed-in person: what returned to them, and what they took and made nothing of yet. */
    @Transactional(readOnly = true)
    public List<BriefSummary> waiting(int most) {
        var mine = rights.own();
        return mine.isEmpty()
                ? List.of()
                : search.waitingFor(permissions.requireSignedIn(), mine, Pageable.ofSize(most));
    }

    /** What hangs on a question, as far as the signed-in person may see it. */
    @Transactional(readOnly = true)
    public List<BriefSummary> ofQuestion(QuestionId question, int most) {
        return seen(briefs.ofQuestion(question, Limit.of(most)));
    }

    /** What hangs on a question and came up at no table, as far as the signed-in person may see it. */
    @Transactional(readOnly = true)
    public List<BriefSummary> ofQuestionAlone(QuestionId question, int most) {
        return seen(briefs.ofQuestionAlone(question, Limit.of(most)));
    }

    /** What came up at the table of a session, as far as the signed-in person may see it. */
    @Transactional(readOnly = true)
    public List<BriefSummary> ofSession(SessionId session, int most) {
        return seen(briefs.ofSession(session, Limit.of(most)));
    }

    /** What an assignment was made of, as far as the signed-in person may see it. */
    @Transactional(readOnly = true)
    public Optional<BriefSummary> ofAssignment(AssignmentId assignment) {
        return briefs.ofAssignment(assignment).filter(rights::reads).flatMap(it -> search.summary(it.id()));
    }

    /**
     * One question from practice.
     *
     * @throws NotFound when there is no such one, or not for the signed-in person
     */
    @Transactional(readOnly = true)
    public BriefDetails details(BriefId id) {
        permissions.requireSignedIn();
        var brief = briefs.findById(id).filter(rights::reads).orElseThrow(() -> unknown(id));
        return details(brief);
    }

    /**
     * Gives it to the signed-in lecturer; who asked hears of it.
     *
     * @param versionSeen the version that was on the screen
     * @throws Refusal when somebody else was first, or its words changed meanwhile
     */
    public void take(BriefId id, int versionSeen) {
        var me = permissions.requireSignedIn();
        // locked, so that of two who come at once the second sees what the first did
        var brief = briefs.lock(id).filter(rights::lectures).orElseThrow(() -> unknown(id));
        if (brief.isTakenBy(me)) {
            return;
        }
        if (brief.isDue(today())) {
            throw Refusal.because("assignment.brief.notOpen");
        }
        if (brief.status() == BriefStatus.OPEN && !brief.isStill(versionSeen)) {
            throw Refusal.because("assignment.brief.changedMeanwhile");
        }
        briefs.saveAndFlush(brief.take(me, clock.instant()));
        tell(brief, me, BriefLetters.News.TAKEN);
    }

    /** The lecturer who took it gives it back, or a coordinator does; who asked hears of it. */
    public void letGo(BriefId id) {
        var me = permissions.requireSignedIn();
        var brief = briefs.lock(id).filter(rights::letsGo).orElseThrow(() -> unknown(id));
        tell(brief, me, BriefLetters.News.LET_GO);
        briefs.saveAndFlush(brief.letGo(today(), clock.instant()));
    }

    /** What the signed-in lecturer took, to make an assignment of. */
    @Transactional(readOnly = true)
    public BriefDetails toMakeOf(BriefId id) {
        return details(requireToMake(briefs.findById(id), id));
    }

    /** Makes an assignment of what the signed-in lecturer took. */
    public AssignmentId make(BriefId id, NewAssignment asked) {
        var brief = requireToMake(briefs.lock(id), id);
        var made = teaching.make(brief.network(), asked);
        briefs.saveAndFlush(brief.begin(made, clock.instant()));
        var asker = brief.asker();
        if (asker != null) {
            events.publishEvent(new BriefEvent.Begun(id, made, brief.network(), asker));
        }
        return made;
    }

    private Brief requireToMake(Optional<Brief> found, BriefId id) {
        var me = permissions.requireSignedIn();
        var brief = found.filter(it -> rights.lectures(it) && it.isTakenBy(me)).orElseThrow(() -> unknown(id));
        if (brief.assignment() != null) {
            throw Refusal.because("assignment.brief.hasAssignment");
        }
        return brief;
    }

    private void tell(Brief brief, PersonId by, BriefLetters.News news) {
        var asker = brief.asker();
        if (asker != null && !asker.equals(by)) {
            letters.tell(summary(brief), asker, news);
        }
    }

    private List<BriefSummary> seen(List<Brief> found) {
        return search.summaries(
                found.stream().filter(rights::reads).map(Brief::id).toList());
    }

    private BriefDetails details(Brief brief) {
        var lectures = rights.lectures(brief);
        return new BriefDetails(
                summary(brief),
                brief.form(),
                wording(brief.form().origin().question()),
                rights.manages(brief),
                lectures && brief.status() == BriefStatus.OPEN && !brief.isDue(today()),
                lectures && brief.isTakenBy(permissions.requireSignedIn()),
                rights.letsGo(brief) && brief.assignment() == null,
                brief.version());
    }

    private BriefSummary summary(Brief brief) {
        return search.summary(brief.id()).orElseThrow();
    }

    private @Nullable String wording(@Nullable QuestionId question) {
        return question == null
                ? null
                : questions.summaries(List.of(question)).values().stream()
                        .map(QuestionSummary::wording)
                        .findFirst()
                        .orElse(null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static NotFound unknown(BriefId id) {
        return new NotFound("brief " + id.briefId());
    }
}
