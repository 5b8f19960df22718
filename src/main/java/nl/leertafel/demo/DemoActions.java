package nl.leertafel.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leertafel.action.ActionItemId;
import nl.leertafel.action.ActionPlan;
import nl.leertafel.action.ActionStatus;
import nl.leertafel.action.ActionTracking;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.session.SessionDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What was agreed at the tables of the demonstration, and what came of it. */
@Component
@Profile("demo")
class DemoActions {

    private final ActionTracking tracking;
    private final SessionDirectory sessions;

    DemoActions(ActionTracking tracking, SessionDirectory sessions) {
        this.tracking = tracking;
        this.sessions = sessions;
    }

    /** As written in {@code demo/actions.yaml}. */
    record Content(List<Agreed> actions) {}

    /**
     * One action.
     *
     * @param by who wrote it down; the owner where nobody is named
     * @param about what led to it
     * @param changedDays the day it got this status; absent while it is open
     */
    record Agreed(
            String session,
            String what,
            String owner,
            @Nullable String by,
            @Nullable List<String> helpers,
            int dueDays,
            ActionStatus status,
            @Nullable Integer changedDays,
            @Nullable String reason,
            @Nullable String about) {}

    List<Step> steps(List<DemoContent> contents, Cast cast, LocalDate today) {
        var agreed = DemoContentReader.read("actions", Content.class).actions();
        return contents.stream()
                .flatMap(content -> content.sessions().stream()
                        .map(session -> new Meeting(content, session, cast, today))
                        .flatMap(meeting -> agreed.stream()
                                .filter(it ->
                                        it.session().equals(meeting.session().key()))
                                .flatMap(it -> steps(it, meeting))))
                .toList();
    }

    private Stream<Step> steps(Agreed agreed, Meeting meeting) {
        var ids = new ArrayList<ActionItemId>();
        var owner = meeting.cast().person(agreed.owner());
        var by = agreed.by() == null ? owner : meeting.cast().person(agreed.by());
        var atTable = new Step(
                meeting.heldAt().plusMinutes(80),
                () -> ids.add(meeting.cast().getAs(by, () -> agree(agreed, meeting))));
        if (agreed.status() == ActionStatus.OPEN) {
            return Stream.of(atTable);
        }
        var day = meeting.today().plusDays(Objects.requireNonNull(agreed.changedDays(), agreed.what()));
        return Stream.of(
                atTable,
                new Step(day.atTime(16, 20), () -> meeting.cast().as(owner, () -> tell(ids.getFirst(), agreed))));
    }

    private ActionItemId agree(Agreed agreed, Meeting meeting) {
        var cast = meeting.cast();
        var session = sessions.published(
                        cast.network(meeting.content()), meeting.session().slug())
                .orElseThrow();
        var due = meeting.today().plusDays(agreed.dueDays());
        var helpers = agreed.helpers() == null
                ? Set.<PersonId>of()
                : agreed.helpers().stream().map(cast::id).collect(Collectors.toSet());
        var plan = new ActionPlan(agreed.what(), cast.id(agreed.owner()), helpers, due);
        return tracking.agree(session.id(), plan, Objects.requireNonNullElse(agreed.about(), ""));
    }

    private void tell(ActionItemId id, Agreed agreed) {
        switch (agreed.status()) {
            case DOING -> tracking.start(id, 0);
            case DONE -> tracking.finish(id, 0);
            case DROPPED -> tracking.drop(id, 0, agreed.reason());
            case OPEN -> throw new IllegalStateException(agreed.what());
        }
    }
}
