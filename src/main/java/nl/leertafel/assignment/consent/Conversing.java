package nl.leertafel.assignment.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leertafel.access.LinkPurpose;
import nl.leertafel.access.LinkTokens;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.assignment.Candidate;
import nl.leertafel.assignment.StudentGroupId;
import nl.leertafel.assignment.consent.ConversationAccess.Reader;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.kernel.Words;
import nl.leertafel.network.Memberships;
import nl.leertafel.people.PersonRegister;
import nl.leertafel.uikit.SpokenTime;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Planning conversations, writing down what was told and reading it: by the group that talks and its lecturer. Nothing
 * of this goes as long as what is agreed is not approved.
 */
@Service
@Transactional
public class Conversing {

    private final Conversations conversations;
    private final Checklists checklists;
    private final ConversationAccess access;
    private final ConversationReading reading;
    private final ConsentChanges changes;
    private final ConversationLetters letters;
    private final SealedWords words;
    private final Memberships memberships;
    private final PersonRegister people;
    private final LinkTokens tokens;
    private final SpokenTime time;
    private final Clock clock;

    Conversing(
            Conversations conversations,
            Checklists checklists,
            ConversationAccess access,
            ConversationReading reading,
            ConsentChanges changes,
            ConversationLetters letters,
            SealedWords words,
            Memberships memberships,
            PersonRegister people,
            LinkTokens tokens,
            SpokenTime time,
            Clock clock) {
        this.conversations = conversations;
        this.checklists = checklists;
        this.access = access;
        this.reading = reading;
        this.changes = changes;
        this.letters = letters;
        this.words = words;
        this.memberships = memberships;
        this.people = people;
        this.tokens = tokens;
        this.time = time;
        this.clock = clock;
    }

    /** Members of the network to talk with, by the beginning of a name; for the lecturer, once all is agreed. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(AssignmentId id, String typed, Pageable page) {
        var reader = lecturer(id);
        access.requireApproved(id);
        var prefix = Words.prefix(typed);
        var bare = PageRequest.of(page.getPageNumber(), page.getPageSize());
        return prefix.isEmpty()
                ? List.of()
                : conversations.members(reader.assignment().network(), reader.person(), time.today(), prefix, bare);
    }

    /** The groups that can talk with somebody, by name; for the lecturer. */
    @Transactional(readOnly = true)
    public Map<StudentGroupId, String> groups(AssignmentId id) {
        lecturer(id);
        var all = conversations.groups(id);
        var names = access.names(all);
        var groups = new LinkedHashMap<StudentGroupId, String>();
        all.forEach(it -> groups.put(it, Objects.requireNonNullElse(names.get(it), "")));
        return groups;
    }

    /**
     * Plans a conversation; whoever can be reached by mail hears of it, and decides there.
     *
     * @throws Refusal as long as what is agreed is not approved, or for a day before it was
     */
    public ConversationId plan(AssignmentId id, ConversationPlan plan) {
        var reader = access.reader(id);
        var group = group(reader, plan);
        access.requireApproved(id);
        requireAgreedBefore(id, reader, plan.day());
        var conversation = conversations.saveAndFlush(
                new Conversation(id, group, partner(reader, plan), plan.day(), reader.person(), clock.instant()));
        letters.asked(conversation);
        return conversation.id();
    }

    /** Calls off a conversation that was not held; for those who work on it. */
    public void cancel(ConversationId id) {
        var conversation = access.work(id).conversation();
        if (conversation.standing() != ConversationStanding.PLANNED) {
            throw Refusal.because("assignment.conversation.held");
        }
        tokens.revoke(LinkPurpose.CONVERSATION, id.conversationId());
        changes.takeBack(conversation);
        conversations.delete(conversation);
    }

    /**
     * Writes down what was told, or says it better than before; whoever told it hears when their story changed,
     * once a day.
     *
     * @param versionSeen of the conversation that was on the screen
     * @throws Refusal when somebody changed it since, for a day to come, or when everything was taken back
     */
    public void writeDown(ConversationId id, int versionSeen, ConversationReport report) {
        var work = access.openWork(id);
        var conversation = work.conversation();
        var day = Objects.requireNonNull(report.day());
        requireAgreedBefore(conversation.assignment(), work.reader(), day);
        if (day.isAfter(LocalDate.now(clock.withZone(work.reader().assignment().zone())))) {
            throw Refusal.at("day", "assignment.conversation.notYet");
        }
        if (conversation.version() != versionSeen) {
            throw ConsentChanges.changedMeanwhile();
        }
        var isNew = !conversation.isHeld();
        var isOtherStory = !words.story(conversation).equals(report.story());
        if (!isNew && isOtherStory) {
            changes.toldOtherwise(conversation);
        }
        conversation.writeDown(day, words.seal(conversation, report.notes()), words.seal(conversation, report.story()));
        var now = clock.instant();
        var isToBeTold = isOtherStory && !report.story().isEmpty() && conversation.isToBeTold(now);
        changes.writtenDown(isToBeTold ? conversation.told(now) : conversation, isNew);
        if (isToBeTold) {
            letters.told(conversation);
        }
    }

    /** One conversation, for those who work on it. */
    public ConversationDetails details(ConversationId id) {
        return reading.details(access.work(id));
    }

    /** Those of the student's own group, and all of them for the lecturer; nobody else sees with whom it was. */
    @Transactional(readOnly = true)
    public List<ConversationLine> own(AssignmentId id, Pageable page) {
        var reader = access.reader(id);
        var group = reader.group();
        var own = reader.isLecturer()
                ? conversations.of(id, page)
                : group == null ? List.<Conversation>of() : conversations.of(group, page);
        return reading.lines(own);
    }

    /** What was told and this reader may read, told to others than they themselves. */
    @Transactional(readOnly = true)
    public List<StoryDetails> stories(AssignmentId id, Pageable page) {
        var reader = access.reader(id);
        if (!access.isApproved(id)) {
            return List.of();
        }
        return reading.stories(conversations.told(id, ConversationRule.opening(reader.relationTo(null)), page), reader);
    }

    private StudentGroupId group(Reader reader, ConversationPlan plan) {
        var id = reader.assignment().id();
        if (!reader.isLecturer()) {
            var own = reader.group();
            if (own == null || plan.member() != null) {
                throw unknown(id);
            }
            return own;
        }
        var chosen = plan.group();
        if (chosen == null) {
            throw Refusal.at("group", "kernel.text.empty");
        }
        if (!conversations.groups(id).contains(chosen)) {
            throw unknown(id);
        }
        return chosen;
    }

    private Partner partner(Reader reader, ConversationPlan plan) {
        var member = plan.member();
        if (member != null) {
            return member(reader, member);
        }
        var name = Objects.requireNonNull(plan.name());
        var email = plan.email();
        return new Partner(name, email == null ? null : people.knownOrNew(name, email, Language.NL), false);
    }

    private Partner member(Reader reader, PersonId member) {
        var isMember = memberships
                .affiliations(reader.assignment().network(), List.of(member))
                .containsKey(member);
        if (!isMember || member.equals(reader.person())) {
            throw Refusal.at("member", "assignment.conversation.notMember");
        }
        return new Partner(
                Objects.requireNonNull(people.contacts(List.of(member)).get(member))
                        .name(),
                member,
                true);
    }

    private void requireAgreedBefore(AssignmentId id, Reader reader, LocalDate day) {
        var agreed = checklists
                .firstApproved(id)
                .map(it -> it.atZone(reader.assignment().zone()).toLocalDate());
        if (agreed.filter(day::isBefore).isPresent()) {
            throw Refusal.at("day", "assignment.conversation.beforeAgreed");
        }
    }

    private Reader lecturer(AssignmentId id) {
        var reader = access.reader(id);
        if (!reader.isLecturer()) {
            throw unknown(id);
        }
        return reader;
    }

    private static NotFound unknown(AssignmentId id) {
        return new NotFound("assignment " + id.assignmentId());
    }
}
