package nl.leertafel.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import nl.leertafel.demo.DemoContent.Person;
import nl.leertafel.demo.DemoContent.Session;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.network.MemberFilter;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.Attendance;
import nl.leertafel.participation.CheckIn;
import nl.leertafel.participation.Invitees;
import nl.leertafel.participation.NewParticipant;
import nl.leertafel.participation.ParticipantRow;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.participation.SeatPlanning;
import nl.leertafel.participation.SignUp;
import nl.leertafel.participation.SignUpForm;
import nl.leertafel.session.SeriesPlan;
import nl.leertafel.session.SeriesPlanning;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.session.SessionStatus;
import nl.leertafel.session.programme.ProgrammePlanning;
import nl.leertafel.session.series.SeriesSignUp;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** How the sessions of the demonstration came about, and who came to sit at their tables. */
@Component
@Profile("demo")
class DemoSessions {

    private static final Pageable EVERYONE = Pageable.ofSize(100);

    private final SessionPlanning planning;
    private final SeriesPlanning series;
    private final SessionDirectory directory;
    private final ProgrammePlanning programmes;
    private final SeatPlanning seatPlanning;
    private final SignUp signUp;
    private final Attendance attendance;
    private final CheckIn checkIn;
    private final Answers answers;

    DemoSessions(
            SessionPlanning planning,
            SeriesPlanning series,
            SessionDirectory directory,
            ProgrammePlanning programmes,
            SeatPlanning seatPlanning,
            SignUp signUp,
            Attendance attendance,
            CheckIn checkIn,
            Answers answers) {
        this.planning = planning;
        this.series = series;
        this.directory = directory;
        this.programmes = programmes;
        this.seatPlanning = seatPlanning;
        this.signUp = signUp;
        this.attendance = attendance;
        this.checkIn = checkIn;
        this.answers = answers;
    }

    List<Step> steps(Meeting meeting) {
        return new Course(meeting).steps();
    }

    /** From draft to the end, of one session. */
    private final class Course {

        private final Meeting meeting;
        private final Session session;
        private final Cast cast;
        private @Nullable SessionId id;

        Course(Meeting meeting) {
            this.meeting = meeting;
            this.session = meeting.session();
            this.cast = meeting.cast();
        }

        List<Step> steps() {
            var steps = new ArrayList<Step>();
            steps.add(new Step(meeting.plannedAt(), () -> coordinate(this::plan)));
            if (session.status() == SessionStatus.DRAFT) {
                return steps;
            }
            steps.add(new Step(meeting.plannedAt().plusMinutes(40), () -> coordinate(this::publish)));
            steps.add(new Step(
                    meeting.plannedAt().plusHours(2), () -> meeting.invited().forEach(this::invite)));
            steps.addAll(spread(meeting.comers(), this::come));
            steps.addAll(spread(people(session.people().tentative()), it -> reply(it, ParticipationStatus.TENTATIVE)));
            steps.addAll(spread(people(session.people().declined()), it -> reply(it, ParticipationStatus.DECLINED)));
            if (session.movedFromDays() != null) {
                steps.add(new Step(meeting.overturnedAt(), () -> coordinate(this::move)));
            }
            if (session.status() == SessionStatus.CANCELLED) {
                steps.add(new Step(meeting.overturnedAt(), () -> coordinate(this::cancel)));
            }
            if (meeting.wasHeld()) {
                steps.add(new Step(meeting.heldAt().minusMinutes(5), () -> coordinate(this::checkIn)));
            }
            if (session.status() == SessionStatus.CLOSED) {
                steps.add(new Step(meeting.heldAt().plusDays(1), () -> coordinate(() -> planning.close(id()))));
            }
            return steps;
        }

        private void plan() {
            var plan = session.plan(meeting.today(), cast.question(session.key()));
            var network = cast.network(meeting.content());
            var repeat = session.repeat();
            id = repeat == null
                    ? planning.plan(network, plan)
                    : series.plan(network, new SeriesPlan(plan, repeat.rhythm(), SeriesSignUp.WHOLE));
            session.programme().forEach(it -> programmes.add(id(), it.plan()));
            if (!session.rules().isEmpty()) {
                seatPlanning.change(id(), seatPlanning.version(id()), session.seatPlan(meeting.today()));
            }
        }

        private void publish() {
            directory
                    .series(directory.details(id()))
                    .ifPresentOrElse(it -> series.publish(it.id()), () -> planning.publish(id()));
        }

        private void move() {
            planning.move(id(), session.slot(meeting.today()), session.place());
        }

        private void cancel() {
            planning.cancel(id(), Objects.requireNonNull(session.cancelReason()));
        }

        /** A member is found in the list; somebody of elsewhere is entered by name. */
        private void invite(Person person) {
            coordinate(() -> {
                if (attendance.invite(id(), Invitees.all(new MemberFilter(person.name(), null, null, null))) == 0) {
                    attendance.add(id(), newcomer(person));
                    if (person.email() != null) {
                        attendance.change(id(), cast.id(person.key()), ParticipationStatus.INVITED);
                    }
                }
            });
        }

        private void come(Person person) {
            if (meeting.invited().contains(person)) {
                reply(person, ParticipationStatus.ACCEPTED);
                return;
            }
            signUp.signUp(
                    id(),
                    new SignUpForm(
                            person.name(),
                            new EmailAddress(Objects.requireNonNull(person.email())),
                            person.perspective(),
                            cast.organisationName(person),
                            person.language()));
        }

        /** Who has no mail tells the coordinator. */
        private void reply(Person person, ParticipationStatus answer) {
            if (person.email() != null) {
                cast.as(person, () -> answers.answerMine(id(), answer));
            } else if (person.membership() != null) {
                coordinate(() -> attendance.change(id(), cast.id(person.key()), answer));
            }
        }

        /** Who is there when it begins, and at which table. */
        private void checkIn() {
            var tables = session.people().tables();
            int chair = 0;
            for (var row : checkIn.people(id(), "", true, EVERYONE)) {
                if (isOneOf(session.people().apologies(), row)) {
                    checkIn.callOff(id(), row.id());
                } else if (isOneOf(session.people().noShow(), row)) {
                    checkIn.miss(id(), row.id());
                } else {
                    checkIn.arrive(id(), row.id());
                    if (!tables.isEmpty()) {
                        checkIn.putInGroup(id(), List.of(row.id()), tables.get(chair++ % tables.size()));
                    }
                }
            }
            people(session.people().walkIn()).forEach(it -> checkIn.walkIn(id(), newcomer(it)));
        }

        private boolean isOneOf(List<String> keys, ParticipantRow row) {
            return people(keys).stream().anyMatch(it -> it.name().equals(row.name()));
        }

        private NewParticipant newcomer(Person person) {
            return new NewParticipant(
                    person.name(),
                    EmailAddress.ofNullable(person.email()),
                    person.phone(),
                    person.perspective(),
                    cast.organisationName(person));
        }

        private List<Step> spread(List<Person> people, Consumer<Person> deed) {
            var steps = new ArrayList<Step>();
            for (int index = 0; index < people.size(); index++) {
                var person = people.get(index);
                steps.add(new Step(meeting.answeredAt(index, people.size()), () -> deed.accept(person)));
            }
            return steps;
        }

        private List<Person> people(List<String> keys) {
            return keys.stream().map(cast::person).toList();
        }

        private void coordinate(Runnable deed) {
            cast.as(meeting.coordinator(), deed);
        }

        private SessionId id() {
            return Objects.requireNonNull(id, session.key());
        }
    }
}
