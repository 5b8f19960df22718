package nl.leertafel.participation.support;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.leertafel.access.Sealer;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.participation.ParticipationDetails;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionStatus;
import org.springframework.stereotype.Component;

/** Keeps and forgets what someone needs, inside the transaction of whoever may. */
@Component
class NeedKeeping {

    private static final Set<ParticipationStatus> MAY_COME = EnumSet.of(
            ParticipationStatus.INVITED,
            ParticipationStatus.ACCEPTED,
            ParticipationStatus.TENTATIVE,
            ParticipationStatus.WAITING);

    private final SupportNeeds needs;
    private final LogisticsLists lists;
    private final Sealer sealer;
    private final Clock clock;

    NeedKeeping(SupportNeeds needs, LogisticsLists lists, Sealer sealer, Clock clock) {
        this.needs = needs;
        this.lists = lists;
        this.sealer = sealer;
        this.clock = clock;
    }

    Optional<SupportNeed> find(ParticipationDetails participation) {
        return needs.findById(participation.id());
    }

    /** Empty when it cannot be opened any more, because the key is another one. */
    Optional<Needs> read(SupportNeed need) {
        return sealer.open(need.id().participationId(), need.sealed()).map(Needs::read);
    }

    /** Whether there is still something to arrange for this person. */
    boolean mayAsk(SessionDetails session, ParticipationDetails participation) {
        return MAY_COME.contains(participation.status())
                && session.status() != SessionStatus.CANCELLED
                && session.status() != SessionStatus.CLOSED
                && !session.isOver(clock.instant());
    }

    /**
     * @param consents whether the person says now that this may be kept; earlier permission goes on
     * @throws Refusal when it is too late, nothing was said, or there is no permission
     */
    void keep(
            SessionDetails session, ParticipationDetails participation, Needs now, boolean consents, Consent consent) {
        if (!mayAsk(session, participation)) {
            throw Refusal.because("participation.support.late");
        }
        var before = find(participation);
        if (now.isEmpty()) {
            if (before.isEmpty()) {
                throw Refusal.because("participation.support.nothing");
            }
            forget(participation);
            return;
        }
        if (before.isEmpty() && !consents) {
            throw Refusal.at("consent", "participation.support.noConsent");
        }
        var sealed = sealer.seal(participation.id().participationId(), now.written());
        reopen(session.id(), now.differentFrom(before.flatMap(this::read).orElse(Needs.NONE)));
        needs.save(before.map(it -> it.change(sealed, clock.instant()))
                .orElseGet(() -> new SupportNeed(participation.id(), sealed, consent, clock.instant())));
    }

    void forget(ParticipationDetails participation) {
        find(participation).ifPresent(it -> {
            read(it).ifPresent(
                            was -> reopen(participation.session(), was.words().keySet()));
            needs.delete(it);
        });
    }

    /** What was arranged before this person asked has to be looked at again. */
    void reopenFor(ParticipationDetails participation) {
        find(participation)
                .flatMap(this::read)
                .ifPresent(it -> reopen(participation.session(), it.words().keySet()));
    }

    void forgetSession(SessionId session) {
        needs.forgetSession(session);
        lists.forgetSession(session);
    }

    private void reopen(SessionId session, Set<NeedKind> kinds) {
        lists.findById(session).ifPresent(list -> lists.save(list.reopen(kinds)));
    }
}
