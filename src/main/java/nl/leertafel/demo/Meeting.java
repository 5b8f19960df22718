package nl.leertafel.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import nl.leertafel.demo.DemoContent.Person;
import nl.leertafel.demo.DemoContent.Session;
import nl.leertafel.session.SessionStatus;
import nl.leertafel.session.Visibility;

/** One session of the demonstration on the calendar of today: when what happened to it, and by whom. */
record Meeting(DemoContent content, Session session, Cast cast, LocalDate today) {

    private static final int MORNING = 8 * 60;
    private static final int WAKING_MINUTES = 14 * 60;

    Person coordinator() {
        return Cast.founder(content);
    }

    LocalDateTime plannedAt() {
        return today.plusDays(session.plannedDays()).atTime(9, 30);
    }

    LocalDateTime heldAt() {
        return session.slot(today).startsAt();
    }

    /** Whether it has taken place. */
    boolean wasHeld() {
        return session.status() != SessionStatus.CANCELLED
                && heldAt().toLocalDate().isBefore(today);
    }

    /** When it was moved or called off. */
    LocalDateTime overturnedAt() {
        return today.minusDays(2).atTime(15, 0);
    }

    /** Whom the coordinator asked: where everyone is welcome, whoever did not sign up by themselves. */
    List<Person> invited() {
        var people = session.people();
        var all = session.visibility() == Visibility.PUBLIC
                ? Stream.concat(
                        people.accepted().stream().filter(this::isUnreachableByMail),
                        Stream.of(people.tentative(), people.declined(), people.invited())
                                .flatMap(List::stream))
                : people.everyone();
        return all.map(cast::person).toList();
    }

    /** Who sits or waits, in the order in which they came. */
    List<Person> comers() {
        return Stream.concat(session.people().accepted().stream(), session.people().waiting().stream())
                .map(cast::person)
                .toList();
    }

    /** The moment at which the so-manieth of so many answered: spread by day over the time there was. */
    LocalDateTime answeredAt(int index, int count) {
        var first = today.plusDays(session.plannedDays() + 1L);
        var days = Math.toIntExact(lastDay().toEpochDay() - first.toEpochDay());
        var minute = (index + 1L) * days * WAKING_MINUTES / (count + 1);
        return first.plusDays(minute / WAKING_MINUTES).atStartOfDay().plusMinutes(MORNING + minute % WAKING_MINUTES);
    }

    private boolean isUnreachableByMail(String person) {
        return cast.person(person).email() == null;
    }

    /** The day by which everyone has answered: sign-up is open, it is not over, nothing was overturned yet. */
    private LocalDate lastDay() {
        var closes = session.signUpClosesDays();
        var isOverturned = session.movedFromDays() != null || session.status() == SessionStatus.CANCELLED;
        return Stream.of(
                        heldAt().toLocalDate(),
                        isOverturned ? overturnedAt().toLocalDate() : today,
                        closes == null ? today : today.plusDays(closes))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }
}
