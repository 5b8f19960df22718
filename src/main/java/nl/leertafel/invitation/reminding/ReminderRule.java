package nl.leertafel.invitation.reminding;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.people.MailKind;

/**
 * What somebody is reminded of, as a pure function of how things are. Days are counted on the calendar where people meet,
 * so that a clock that changes in between moves nothing.
 */
enum ReminderRule {
    /** You have a seat, in a week. */
    EARLY(MailKind.REMINDER_EARLY),
    /** You have a seat, tomorrow. */
    LATE(MailKind.REMINDER_LATE),
    /** You gave no answer yet. */
    ASK(MailKind.REMINDER);

    /** Who was told something this recently knows it; a reminder well in advance adds nothing for longer. */
    private static final Duration STILL_NEWS = Duration.ofDays(1);

    private static final Duration STILL_KNOWN = Duration.ofDays(3);

    /** For a server that stood still: so many days later it is not worth a mail any more. */
    private static final int DAYS_OF_GRACE = 2;

    private static final int USUAL_DAYS_TO_ASK = 7;

    /** On the day itself only who still has time to read it and go. */
    private static final Duration TIME_TO_GO = Duration.ofHours(4);

    private final MailKind kind;

    ReminderRule(MailKind kind) {
        this.kind = kind;
    }

    MailKind kind() {
        return kind;
    }

    /** Under this name it is remembered. */
    String occasion() {
        return "SESSION_" + name();
    }

    static Optional<ReminderRule> due(Coming coming, ReminderRules rules, Instant now) {
        var zone = coming.slot().zoneId();
        var start = coming.slot().startsAt();
        var days = (int) ChronoUnit.DAYS.between(now.atZone(zone).toLocalDate(), start.toLocalDate());
        var told = Duration.between(coming.toldAt(), now);
        if (Duration.between(now, coming.slot().startsInstant()).compareTo(TIME_TO_GO) < 0
                || isLess(told, STILL_NEWS)) {
            return Optional.empty();
        }
        return switch (coming.status()) {
            case ACCEPTED -> ofWhoComes(days, told, rules);
            case INVITED, TENTATIVE -> ofWhoMay(days, told, rules);
            case WAITING, DECLINED, CANCELLED -> Optional.empty();
        };
    }

    private static Optional<ReminderRule> ofWhoComes(int days, Duration told, ReminderRules rules) {
        if (rules.lateDays() > 0 && days <= rules.lateDays()) {
            return Optional.of(LATE);
        }
        var inTime = rules.earlyDays() > 0 && days <= rules.earlyDays() && days >= rules.earlyDays() - DAYS_OF_GRACE;
        return inTime && days > 0 && !isLess(told, STILL_KNOWN) ? Optional.of(EARLY) : Optional.empty();
    }

    private static Optional<ReminderRule> ofWhoMay(int days, Duration told, ReminderRules rules) {
        var from = rules.earlyDays() > 0 ? rules.earlyDays() : USUAL_DAYS_TO_ASK;
        var isLastChance = days == 1;
        return rules.asksAgain() && days >= 1 && days <= from && (isLastChance || !isLess(told, STILL_KNOWN))
                ? Optional.of(ASK)
                : Optional.empty();
    }

    private static boolean isLess(Duration one, Duration other) {
        return one.compareTo(other) < 0;
    }

    /** Whether this person has a seat, and so reads what is for who comes. */
    static boolean isSeated(Coming coming) {
        return coming.status() == ParticipationStatus.ACCEPTED;
    }
}
