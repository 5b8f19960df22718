package nl.leertafel.assignment.practice;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.leertafel.access.Permissions;
import nl.leertafel.assignment.AssignmentDirectory;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.assignment.AssignmentOverview;
import nl.leertafel.assignment.HandInId;
import nl.leertafel.assignment.StudentWork;
import nl.leertafel.assignment.Teaching;
import nl.leertafel.assignment.consent.ConversationDirectory;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.PlainText;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.mail.Delivery.FailureReason;
import nl.leertafel.people.PersonRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking somebody from practice what they think of work, by its lecturer; reading what they said, by lecturer and group. */
@Service
@Transactional
public class PracticeAsking {

    public static final int NAME_LENGTH = 120;

    private final PracticeFeedbacks feedbacks;
    private final PracticeLetters letters;
    private final AssignmentOverview assignments;
    private final AssignmentDirectory directory;
    private final Teaching teaching;
    private final StudentWork work;
    private final ConversationDirectory conversations;
    private final PersonRegister people;
    private final Permissions permissions;
    private final Clock clock;

    PracticeAsking(
            PracticeFeedbacks feedbacks,
            PracticeLetters letters,
            AssignmentOverview assignments,
            AssignmentDirectory directory,
            Teaching teaching,
            StudentWork work,
            ConversationDirectory conversations,
            PersonRegister people,
            Permissions permissions,
            Clock clock) {
        this.feedbacks = feedbacks;
        this.letters = letters;
        this.assignments = assignments;
        this.directory = directory;
        this.teaching = teaching;
        this.work = work;
        this.conversations = conversations;
        this.people = people;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** What practice was asked and said: about all work for the lecturer, about their own for students. */
    @Transactional(readOnly = true)
    public List<PracticeDetails> of(AssignmentId id, Pageable page) {
        var found = switch (assignments.details(id).part()) {
            case LECTURER -> feedbacks.of(id, page);
            case STUDENT ->
                work.myHandIn(id).map(it -> feedbacks.of(it.id(), page)).orElse(List.of());
            case SUPERVISOR, COORDINATOR -> List.<PracticeFeedback>of();
        };
        var groups = directory.groupNames(
                found.stream().map(PracticeFeedback::handIn).collect(Collectors.toSet()));
        var undelivered = letters.undelivered(found);
        return found.stream()
                .map(it ->
                        details(it, Objects.requireNonNullElse(groups.get(it.handIn()), ""), undelivered.get(it.id())))
                .toList();
    }

    /**
     * Asks somebody by mail what they think of the newest version; for the lecturer.
     *
     * @throws Refusal for who was asked about it already, for who gets no mail, and when somebody took back what they told
     *     since the work was handed in: their words may stand in it
     */
    public PracticeFeedbackId ask(HandInId id, String name, EmailAddress email) {
        var handIn = teaching.handIn(id);
        var me = permissions.requireSignedIn();
        var called = PlainText.line("name", name, NAME_LENGTH);
        var person = people.knownOrNew(called, email, Language.NL);
        var number = handIn.newest().number();
        if (person.equals(me) || feedbacks.isAsked(id, number, person)) {
            throw Refusal.at("email", "assignment.practice.asked");
        }
        if (conversations.isTakenBackSince(handIn.group(), handIn.newest().handedInAt())) {
            throw Refusal.because("assignment.practice.takenBack");
        }
        try {
            var asked = feedbacks.saveAndFlush(new PracticeFeedback(id, number, person, called, me, clock.instant()));
            if (!letters.ask(asked.id(), person, handIn)) {
                throw Refusal.at("email", "assignment.practice.noMail");
            }
            return asked.id();
        } catch (DataIntegrityViolationException atTheSameMoment) {
            throw Refusal.at("email", "assignment.practice.asked");
        }
    }

    private static PracticeDetails details(
            PracticeFeedback feedback, String groupName, @Nullable FailureReason undelivered) {
        return new PracticeDetails(
                feedback.handIn(),
                groupName,
                feedback.number(),
                feedback.name(),
                feedback.askedAt(),
                undelivered,
                feedback.body(),
                feedback.givenAt());
    }
}
