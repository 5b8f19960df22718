package nl.leertafel.session;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.session.programme.ItemPlan;
import nl.leertafel.session.programme.WorkingForm;
import nl.leertafel.testing.TestClock;

/** Sessions as coordinators plan them. */
public final class SessionExamples {

    /** Tuesday 8 December 2026, 19.30: five days after {@link TestClock#START}. */
    public static final LocalDateTime EVENING = LocalDateTime.of(2026, 12, 8, 19, 30);

    private SessionExamples() {}

    /** An evening about evictions in De Brug, for everyone, with twelve seats. */
    public static SessionPlan kenniscafe() {
        return kenniscafe(12);
    }

    public static SessionPlan kenniscafe(int capacity) {
        return plan(SessionKind.KENNISCAFE, "Wat helpt als je je huis uit moet?", Visibility.PUBLIC, capacity);
    }

    /** An afternoon for members of the network. */
    public static SessionPlan leeratelier() {
        return plan(SessionKind.LEERATELIER, "Leeratelier maatwerk, deel 3", Visibility.NETWORK, 16);
    }

    /** A visit for a few invited people. */
    public static SessionPlan siteVisit() {
        return plan(SessionKind.SITE_VISIT, "Op bezoek bij het schuldhulpbureau", Visibility.INVITED, 6);
    }

    public static SessionPlan plan(SessionKind kind, String title, Visibility visibility, int capacity) {
        return new SessionPlan(
                kind,
                null,
                title,
                "Een avond met mensen die het **hebben meegemaakt**.\n\nWe zoeken wat morgen al anders kan.",
                evening(EVENING),
                deBrug(),
                null,
                "geen, er is soep",
                null,
                capacity,
                null,
                null,
                visibility,
                null);
    }

    /** Welcome, three stories, and then the table itself. */
    public static List<ItemPlan> programme() {
        return List.of(
                new ItemPlan("Welkom en soep", 15, null, WorkingForm.CHECK_IN),
                new ItemPlan("Drie verhalen", 35, "Sanne Bakker", null),
                new ItemPlan("Aan tafel: wat hielp, wat niet?", 50, null, WorkingForm.ONE_TWO_FOUR_ALL));
    }

    /** The same session, hanging on a question. */
    public static SessionPlan on(QuestionId question, SessionPlan plan) {
        return new SessionPlan(
                plan.kind(),
                plan.slug(),
                plan.title(),
                plan.description(),
                plan.slot(),
                plan.place(),
                plan.onlineLink(),
                plan.costs(),
                plan.contact(),
                plan.capacity(),
                plan.signUpOpensAt(),
                plan.signUpClosesAt(),
                plan.visibility(),
                question);
    }

    public static Place deBrug() {
        return new Place("Buurthuis De Brug", "Kade 12, Rijnoever", "Rolstoel: ja. Bus 4 stopt voor de deur.");
    }

    /** Two hours from this moment on. */
    public static TimeSlot evening(LocalDateTime starts) {
        return TimeSlot.inAmsterdam(starts, starts.plus(Duration.ofHours(2)));
    }
}
