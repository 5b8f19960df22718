package nl.leertafel.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.leertafel.access.Role;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import org.junit.jupiter.api.Test;

/** A membership in time. */
class MembershipTests {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 9, 1);

    private final Membership membership =
            new Membership(NetworkId.next(), PersonId.next(), NetworkExamples.lecturer(), FIRST_DAY);

    @Test
    void holdsFromItsFirstDayOn() {
        assertThat(membership.isActive(FIRST_DAY.minusDays(1))).isFalse();
        assertThat(membership.isActive(FIRST_DAY)).isTrue();
        assertThat(membership.isActive(FIRST_DAY.plusYears(4))).isTrue();
    }

    @Test
    void isOverOnTheDayItEnds() {
        membership.end(FIRST_DAY.plusDays(10));

        assertThat(membership.isActive(FIRST_DAY.plusDays(9))).isTrue();
        assertThat(membership.isActive(FIRST_DAY.plusDays(10))).isFalse();
    }

    @Test
    void neverHeldWhenItEndsOnItsFirstDay() {
        membership.end(FIRST_DAY);

        assertThat(membership.isActive(FIRST_DAY)).isFalse();
    }

    @Test
    void isCorrectedInPlace() {
        membership.correct(NetworkExamples.coordinator());

        assertThat(membership.role()).isEqualTo(Role.COORDINATOR);
        assertThat(membership.coordinates()).isTrue();
        assertThat(membership.from()).isEqualTo(FIRST_DAY);
    }
}
