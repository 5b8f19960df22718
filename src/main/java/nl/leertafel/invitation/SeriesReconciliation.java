package nl.leertafel.invitation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leertafel.invitation.CalendarEntry.Purpose;
import nl.leertafel.invitation.CalendarEntry.Stamp;
import nl.leertafel.invitation.Telling.News;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.mail.Outbox;
import nl.leertafel.mail.Suppressions;
import nl.leertafel.session.SeriesDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes what calendars were told of a regular series equal to what is true: one entry for all its dates, told as a whole
 * whenever anything about any of them changes, because some calendars replace all they have by what comes. What asks for
 * a decision about one date, such as an offered seat, is said in a message of words about that date.
 */
@Component
class SeriesReconciliation {

    private final Invitations invitations;
    private final SeriesInvitations entries;
    private final SeriesTruth truth;
    private final SeriesMailWriter seriesWriter;
    private final MailWriter writer;
    private final Outbox outbox;
    private final Suppressions suppressions;
    private final Clock clock;

    SeriesReconciliation(
            Invitations invitations,
            SeriesInvitations entries,
            SeriesTruth truth,
            SeriesMailWriter seriesWriter,
            MailWriter writer,
            Outbox outbox,
            Suppressions suppressions,
            Clock clock) {
        this.invitations = invitations;
        this.entries = entries;
        this.truth = truth;
        this.seriesWriter = seriesWriter;
        this.writer = writer;
        this.outbox = outbox;
        this.suppressions = suppressions;
        this.clock = clock;
    }

    /**
     * Looks at this series in the calendars of these people, all of its dates at once, whichever of them is due; leaves
     * out those of which another node is looking at a date.
     *
     * @return what is to be told apart after all, because there is only one date of it
     */
    List<Invitation> settle(SeriesDetails series, Set<PersonId> persons, Post post) {
        var planned = truth.sessions(series.id());
        var claimed = invitations.claimDates(planned, persons).stream()
                .collect(groupingBy(Invitation::person, LinkedHashMap::new, toList()));
        claimed.entrySet().removeIf(it -> it.getValue().size() < invitations.countDates(planned, it.getKey()));
        var datesOfAll = truth.dates(series.id(), claimed);
        var alone = new ArrayList<Invitation>();
        claimed.forEach((person, told) -> {
            var dates = datesOfAll.getOrDefault(person, List.of());
            if (!dates.isEmpty()) {
                alone.addAll(settle(series, dates, post));
            }
            told.forEach(it -> {
                it.settle();
                invitations.save(it);
            });
        });
        return alone;
    }

    /** Tells a calendar how the series is now though nothing changed; false when there is nothing to tell. */
    boolean tellAgain(SeriesUid uid, News news) {
        var found = entries.findById(uid);
        if (found.isEmpty()) {
            return false;
        }
        var entry = found.get();
        var told = invitations.findBySeriesUid(uid);
        var address =
                told.stream().flatMap(it -> Stream.ofNullable(it.address())).findFirst();
        var dates = truth.dates(entry, told);
        var shown = shown(truth.weeks(entry), dates);
        if (address.isEmpty()
                || shown.isEmpty()
                || !entry.isOnCalendar()
                || shown.get().on().stream().noneMatch(it -> it.isAhead(now()))) {
            return false;
        }
        var post = new Post(outbox, Set.of());
        var letter = new Letters(entry, truth.weeks(entry), address.get(), post);
        letter.send(SeriesNews.of(news), Purpose.REQUEST, SequenceRule.NEW_DTSTAMP, dates, shown.get(), true);
        post.send(writer);
        return true;
    }

    private List<Invitation> settle(SeriesDetails series, List<SeriesDate> dates, Post post) {
        var before = entriesOf(dates);
        if (before.isEmpty() && dates.stream().filter(this::isWorthAnEntry).count() < SeriesDates.FEWEST) {
            return dates.stream().map(SeriesDate::invitation).toList();
        }
        var address = address(dates);
        moveToAddress(dates, before, address, post);
        if (address != null) {
            var entry = entry(series, dates, entriesOf(dates), address, post);
            tellWhatIsDue(series, entry, dates, address, post);
        }
        return List.of();
    }

    private boolean isWorthAnEntry(SeriesDate date) {
        return date.isOn(now()) || date.isJustWaiting(now());
    }

    private static @Nullable EmailAddress address(List<SeriesDate> dates) {
        return dates.stream()
                .map(it -> Reconciliation.mailable(it.invitation(), it.wanted().contact()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void moveToAddress(
            List<SeriesDate> dates, List<SeriesInvitation> before, @Nullable EmailAddress address, Post post) {
        var elsewhere =
                dates.stream().filter(it -> !it.invitation().isFor(address)).toList();
        before.stream()
                .filter(entry -> elsewhere.stream()
                        .anyMatch(it -> entry.id().equals(it.invitation().seriesUid())))
                .forEach(entry -> leaveOldAddress(entry, dates, post));
        elsewhere.forEach(it ->
                it.invitation().moveTo(address, it.wanted().participation().contact()));
    }

    private void leaveOldAddress(SeriesInvitation entry, List<SeriesDate> dates, Post post) {
        var topic = entry.id().topic();
        var told = dates.stream()
                .filter(it -> entry.id().equals(it.invitation().seriesUid()))
                .toList();
        var old = told.getFirst().invitation().address();
        var shown =
                told.stream().filter(it -> it.invitation().told().onCalendar()).toList();
        if (old == null || shown.stream().noneMatch(it -> it.isAhead(now()))) {
            return;
        }
        post.takeBack(topic);
        if (!suppressions.isSuppressed(old) && post.calendarMayHaveHeard(topic)) {
            var weeks = truth.weeks(entry);
            new Letters(entry, weeks, old, post)
                    .send(
                            SeriesNews.OTHER_ADDRESS,
                            Purpose.REMOVE,
                            SequenceRule.BUMP,
                            told,
                            new SeriesDates(weeks, shown),
                            true);
        }
        entry.tell(null);
        entries.save(entry);
    }

    /** The entry for this series: the one that is there, the one before it when nothing else is left of that, or a new one. */
    private SeriesInvitation entry(
            SeriesDetails series,
            List<SeriesDate> dates,
            List<SeriesInvitation> before,
            EmailAddress address,
            Post post) {
        var own = before.stream().filter(it -> it.isOf(series.id())).findFirst();
        SeriesUid earlier = null;
        for (var other : before) {
            if (other.isOf(series.id())) {
                continue;
            }
            if (own.isEmpty() && truth.sessions(other.series()).isEmpty()) {
                other.goOnAs(series.id());
                own = Optional.of(other);
            } else {
                leave(other, dates, address, post);
                earlier = other.id();
            }
        }
        var goesOnFrom = earlier;
        var person = dates.getFirst().invitation().person();
        return own.orElseGet(() -> new SeriesInvitation(series.id(), person, goesOnFrom));
    }

    /** These dates go on in an entry of their own; the one they were in shows what is left. */
    private void leave(SeriesInvitation entry, List<SeriesDate> dates, EmailAddress address, Post post) {
        var leaving = dates.stream()
                .filter(it -> entry.id().equals(it.invitation().seriesUid()))
                .toList();
        var shownUntilNow = leaving.stream()
                .filter(it -> it.invitation().told().onCalendar())
                .toList();
        leaving.forEach(it -> {
            it.invitation().leaveSeries();
            invitations.save(it.invitation());
        });
        if (!entry.isOnCalendar()) {
            return;
        }
        var weeks = truth.weeks(entry);
        var left = truth.dates(entry, invitations.findBySeriesUid(entry.id()));
        var shown = shown(weeks, left);
        post.takeBack(entry.id().topic());
        if (!shownUntilNow.isEmpty()) {
            new Letters(entry, weeks, address, post)
                    .send(
                            SeriesNews.CONTINUED,
                            shown.isPresent() ? Purpose.REQUEST : Purpose.REMOVE,
                            SequenceRule.BUMP,
                            shown.isPresent() ? left : leaving,
                            shown.orElseGet(() -> new SeriesDates(weeks, shownUntilNow)),
                            true);
        }
        entry.tell(shown.map(SeriesDates::remembered).orElse(null));
        entries.save(entry);
    }

    private void tellWhatIsDue(
            SeriesDetails series, SeriesInvitation entry, List<SeriesDate> dates, EmailAddress address, Post post) {
        var due = SeriesDue.of(series.weeksBetween(), entry, dates, now());
        var takenBack = due.calendar() && post.takeBack(entry.id().topic());
        if (takenBack && !post.calendarMayHaveHeard(entry.id().topic())) {
            dates.stream()
                    .map(SeriesDate::invitation)
                    .filter(it -> it.told().onCalendar())
                    .forEach(Invitation::forgetWhatNeverLeft);
            entry.tell(null);
            due = SeriesDue.of(series.weeksBetween(), entry, dates, now());
        }
        sayApart(due, address, post);
        if (due.isSaidTogether()) {
            sayTogether(due, entry, dates, new Letters(entry, series.weeksBetween(), address, post), !takenBack);
        }
        var onNow = due;
        due.tellings().keySet().forEach(it -> it.invitation().tell(it.wanted(), onNow.isShown(it), now()));
    }

    private void sayTogether(
            SeriesDue due, SeriesInvitation entry, List<SeriesDate> dates, Letters letters, boolean oldStateIsKnown) {
        var ahead = dates.stream().filter(it -> it.isAhead(now())).toList();
        var isNew = entry.lastStamp() == null;
        var news = isNew && entry.follows() != null
                ? SeriesNews.MOVED
                : SeriesNews.of(isNew, due.tellings().values(), ahead);
        if (due.calendar()) {
            entries.save(entry);
            dates.stream().filter(due::isShown).forEach(it -> it.invitation().joinSeries(entry.id()));
        }
        letters.send(news, due.purpose(), due.rule(), dates, due.inCalendar(), oldStateIsKnown);
        if (due.calendar()) {
            entry.tell(due.shown().map(SeriesDates::remembered).orElse(null));
            entries.save(entry);
        }
    }

    private void sayApart(SeriesDue due, EmailAddress address, Post post) {
        due.apart()
                .forEach((date, telling) -> post.add(Letter.of(
                        date.invitation().ownTopic(),
                        date.invitation(),
                        new Telling(telling.news(), null),
                        date.wanted(),
                        address)));
    }

    private Optional<SeriesDates> shown(int weeks, List<SeriesDate> dates) {
        return SeriesDates.of(weeks, dates.stream().filter(it -> it.isOn(now())).toList());
    }

    /** Writes about one entry to one address. */
    private final class Letters {

        private final SeriesInvitation entry;
        private final int weeks;
        private final EmailAddress address;
        private final Post post;

        Letters(SeriesInvitation entry, int weeks, EmailAddress address, Post post) {
            this.entry = entry;
            this.weeks = weeks;
            this.address = address;
            this.post = post;
        }

        void send(
                SeriesNews news,
                @Nullable Purpose purpose,
                SequenceRule rule,
                List<SeriesDate> dates,
                @Nullable SeriesDates shown,
                boolean oldStateIsKnown) {
            var last = entry.lastStamp();
            Stamp stamp = purpose == null ? null : entry.stampNext(rule, now());
            post.add(seriesWriter.write(new SeriesLetter(
                    entry.id(),
                    news,
                    purpose,
                    dates,
                    shown,
                    weeks,
                    address,
                    oldStateIsKnown,
                    stamp,
                    last,
                    entry.follows())));
        }
    }

    private List<SeriesInvitation> entriesOf(List<SeriesDate> dates) {
        var uids = dates.stream()
                .map(it -> it.invitation().seriesUid())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return uids.isEmpty() ? List.of() : entries.findAll(uids);
    }

    private Instant now() {
        return clock.instant();
    }
}
