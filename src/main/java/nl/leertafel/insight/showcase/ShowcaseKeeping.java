package nl.leertafel.insight.showcase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.access.LinkPurpose;
import nl.leertafel.access.LinkTokens;
import nl.leertafel.access.Permissions;
import nl.leertafel.assignment.StudentGroupId;
import nl.leertafel.assignment.StudentResult;
import nl.leertafel.assignment.StudentResults;
import nl.leertafel.assignment.consent.ConversationDirectory;
import nl.leertafel.assignment.consent.Leave;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed-in student's page: what stands on it, and whether others can see it. */
@Service
@Transactional
public class ShowcaseKeeping {

    private static final Period OPEN_FOR = Period.ofYears(1);

    private final Showcases showcases;
    private final StudentResults results;
    private final ConversationDirectory conversations;
    private final LinkTokens tokens;
    private final BaseUrl baseUrl;
    private final Permissions permissions;
    private final Clock clock;

    ShowcaseKeeping(
            Showcases showcases,
            StudentResults results,
            ConversationDirectory conversations,
            LinkTokens tokens,
            BaseUrl baseUrl,
            Permissions permissions,
            Clock clock) {
        this.showcases = showcases;
        this.results = results;
        this.conversations = conversations;
        this.tokens = tokens;
        this.baseUrl = baseUrl;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** One page of what the signed-in person worked on as a student, latest first. */
    @Transactional(readOnly = true)
    public List<OwnWork> mine(Pageable page) {
        var me = me();
        return own(results.of(me, page), own(me));
    }

    /** The last day on which others can see the page; empty when they cannot. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> openUntil() {
        return Optional.ofNullable(own(me()).openUntil(today()));
    }

    /**
     * Puts work on the page.
     *
     * @throws NotFound when it is not the work of the signed-in student
     * @throws Refusal when it does not meet what was asked yet, or not everybody may read of each conversation
     */
    public void show(StudentGroupId work) {
        switch (standing(work)) {
            case SHOWN, FREE -> showcases.save(own(me()).show(work));
            case NOT_GOOD_YET -> throw Refusal.because("insight.showcase.notGoodYet");
            case NOT_ALLOWED -> throw Refusal.because("insight.showcase.notAllowed");
        }
    }

    /** Takes work off the page; what is not there is no matter. */
    public void hide(StudentGroupId work) {
        showcases.save(own(me()).hide(work));
    }

    /** Opens the page for a year and returns its address; an address of before leads nowhere any more. */
    public String open() {
        var me = me();
        var lastDay = today().plus(OPEN_FOR);
        showcases.save(own(me).open(lastDay));
        tokens.revoke(LinkPurpose.SHOWCASE, me.personId());
        var ends = lastDay.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return baseUrl.of("/werk/" + tokens.issue(LinkPurpose.SHOWCASE, me.personId(), ends));
    }

    /** Nobody else can see it any more. */
    public void close() {
        showcases.save(own(me()).close());
        tokens.revoke(LinkPurpose.SHOWCASE, me().personId());
    }

    static Map<StudentGroupId, Leave> leaves(ConversationDirectory conversations, List<StudentResult> works) {
        return conversations.leaves(works.stream().map(StudentResult::group).toList());
    }

    private WorkStanding standing(StudentGroupId work) {
        return own(results.find(me(), work).stream().toList(), own(me())).stream()
                .map(OwnWork::standing)
                .findFirst()
                .orElseThrow(() -> new NotFound("work " + work.studentGroupId()));
    }

    private List<OwnWork> own(List<StudentResult> made, Showcase showcase) {
        var leaves = leaves(conversations, made);
        return made.stream()
                .map(it -> {
                    var leave = leaves.getOrDefault(it.group(), Leave.NONE);
                    return new OwnWork(
                            it.group(),
                            it.assignment(),
                            it.title(),
                            it.course(),
                            leave,
                            WorkStanding.of(it.meets(), leave, showcase.shows(it.group())));
                })
                .toList();
    }

    private Showcase own(PersonId me) {
        return showcases.findById(me).orElseGet(() -> new Showcase(me));
    }

    private PersonId me() {
        return permissions.requireSignedIn();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
