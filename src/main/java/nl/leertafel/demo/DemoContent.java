package nl.leertafel.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.leertafel.access.Role;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.network.NetworkForm;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.SeatPlanForm;
import nl.leertafel.participation.seating.SeatRule;
import nl.leertafel.participation.seating.SeatRules;
import nl.leertafel.people.Channel;
import nl.leertafel.people.OrganisationForm;
import nl.leertafel.people.OrganisationKind;
import nl.leertafel.people.PersonForm;
import nl.leertafel.session.Place;
import nl.leertafel.session.SessionKind;
import nl.leertafel.session.SessionPlan;
import nl.leertafel.session.SessionStatus;
import nl.leertafel.session.TimeSlot;
import nl.leertafel.session.Visibility;
import nl.leertafel.session.programme.ItemPlan;
import nl.leertafel.session.programme.WorkingForm;
import nl.leertafel.session.series.Rhythm;
import org.jspecify.annotations.Nullable;

/**
 * One fictional network with its people and sessions, as written in {@code demo/*.yaml}. All {@code …Days} are days
 * from today, negative for the past. Keys of people and organisations hold over all files.
 */
record DemoContent(
        Network network,
        List<Organisation> organisations,
        List<Person> people,
        List<SharedMember> sharedMembers,
        List<Session> sessions) {

    record Network(
            String slug,
            String name,
            String region,
            String description,
            String colour,
            String mailbox,
            String contactName,
            String contactPhone,
            Language language) {

        Network {
            description = unwrapped(description);
        }

        NetworkForm form() {
            return new NetworkForm(
                    name,
                    slug,
                    region,
                    description,
                    colour,
                    new EmailAddress(mailbox),
                    contactName,
                    contactPhone,
                    language);
        }
    }

    record Organisation(String key, String name, OrganisationKind kind) {

        OrganisationForm form() {
            return new OrganisationForm(name, kind);
        }
    }

    /** Someone at the tables; without a membership: who signs up as a visitor, or administers. */
    record Person(
            String key,
            String name,
            @Nullable String email,
            @Nullable String phone,
            Language language,
            Channel channel,
            boolean administrator,
            Perspective perspective,
            @Nullable Membership membership) {

        PersonForm form() {
            return new PersonForm(name, EmailAddress.ofNullable(email), phone, language, channel);
        }
    }

    /** Takes part with the perspective of the person. */
    record Membership(
            Role role,
            @Nullable String organisation,
            int fromDays,
            @Nullable Integer untilDays) {}

    /** A person of another network who is a member of this one as well. */
    record SharedMember(String person, Membership membership) {}

    /** How a series goes on after its first session; one signs up for all of it. */
    record Repeat(int weeks, int times) {

        Rhythm rhythm() {
            return new Rhythm.EveryWeeks(weeks, times);
        }
    }

    /**
     * A session, planned and published on {@code plannedDays} for {@code movedFromDays} where it was moved since.
     *
     * @param signUpOpensDays the morning of that day at nine
     * @param signUpClosesDays the afternoon of that day at five
     * @param keptDays so many days before the session is the last day on which seats are kept for whom the rules want
     */
    record Session(
            String key,
            String slug,
            SessionKind kind,
            String title,
            String description,
            int plannedDays,
            int days,
            @Nullable Integer movedFromDays,
            @Nullable Repeat repeat,
            LocalTime starts,
            LocalTime ends,
            Place place,
            @Nullable String onlineLink,
            @Nullable String costs,
            @Nullable String contact,
            int capacity,
            @Nullable Integer signUpOpensDays,
            @Nullable Integer signUpClosesDays,
            Visibility visibility,
            SessionStatus status,
            @Nullable String cancelReason,
            List<Item> programme,
            List<Rule> rules,
            @Nullable Integer keptDays,
            Answers people) {

        Session {
            description = unwrapped(description);
        }

        /** What is planned first; where the session was moved since, on the day it was moved from. */
        SessionPlan plan(LocalDate today) {
            return plan(today, null);
        }

        SessionPlan plan(LocalDate today, @Nullable QuestionId question) {
            return new SessionPlan(
                    kind,
                    repeat == null ? slug : null,
                    title,
                    description,
                    slot(today, movedFromDays == null ? days : movedFromDays),
                    place,
                    onlineLink,
                    costs,
                    contact,
                    capacity,
                    signUpOpensDays == null
                            ? null
                            : today.plusDays(signUpOpensDays).atTime(9, 0),
                    signUpClosesDays == null
                            ? null
                            : today.plusDays(signUpClosesDays).atTime(17, 0),
                    visibility,
                    question);
        }

        /** Who should sit at its table; no rules when whoever comes is welcome. */
        SeatPlanForm seatPlan(LocalDate today) {
            var day = slot(today).startsAt().toLocalDate();
            return new SeatPlanForm(
                    new SeatRules(rules.stream().map(Rule::rule).toList()),
                    keptDays == null ? null : day.minusDays(keptDays));
        }

        /** When it is held in the end. */
        TimeSlot slot(LocalDate today) {
            return slot(today, days);
        }

        private TimeSlot slot(LocalDate today, int days) {
            var day = workday(today, days);
            return TimeSlot.inAmsterdam(day.atTime(starts), day.atTime(ends));
        }
    }

    /** One part of the programme of a session. */
    record Item(
            String title,
            int minutes,
            @Nullable String leader,
            @Nullable WorkingForm form) {

        ItemPlan plan() {
            return new ItemPlan(title, minutes, leader, form);
        }
    }

    /** Who should sit at the table of a session. */
    record Rule(
            List<Perspective> whom,
            @Nullable Integer least,
            @Nullable Integer most) {

        SeatRule rule() {
            return new SeatRule(Set.copyOf(whom), least == null ? 0 : least, most);
        }
    }

    /**
     * Keys of people per state, in the order in which they got there.
     *
     * @param apologies who of the accepted called off at the last moment
     * @param noShow who of the accepted did not come
     * @param walkIn who came in without an invitation
     * @param tables where those who came were seated, in turn
     */
    record Answers(
            List<String> accepted,
            List<String> tentative,
            List<String> declined,
            List<String> waiting,
            List<String> invited,
            List<String> apologies,
            List<String> noShow,
            List<String> walkIn,
            List<String> tables) {

        Stream<String> everyone() {
            return Stream.of(accepted, tentative, declined, waiting, invited).flatMap(List::stream);
        }
    }

    /** That many days from today, but never in a weekend: the past goes back to Friday, the future on to Monday. */
    static LocalDate workday(LocalDate today, int days) {
        var day = today.plusDays(days);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(days < 0 ? -1 : 1);
        }
        return day;
    }

    /** A paragraph becomes one line, as people type it: mails and calendars keep every line end they are given. */
    static String unwrapped(String markdown) {
        return markdown.strip().replaceAll("(?<!\n)\n(?![\n-])", " ");
    }
}
