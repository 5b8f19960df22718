package nl.leertafel.invitation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leertafel.invitation.Telling.News;
import nl.leertafel.participation.ParticipationStatus;

/** What a message about a whole series says, before it says when and where. */
enum SeriesNews {
    INVITED,
    ACCEPTED,
    TENTATIVE,
    WAITING,
    MOVED,
    CHANGED,
    /** It goes on in another rhythm, of which another message tells. */
    CONTINUED,
    DECLINED,
    REMOVED,
    CALLED_OFF,
    OTHER_ADDRESS,
    TOLD_AGAIN,
    TIME_STAYS;

    /** After these there is nothing to answer. */
    boolean isFinal() {
        return this == REMOVED || this == CALLED_OFF || this == OTHER_ADDRESS;
    }

    /**
     * What there is to say of all dates together.
     *
     * @param isNew whether this calendar never heard of the series
     * @param tellings what there is to say of the dates of which there is anything to say
     * @param ahead the dates that are still to come
     */
    static SeriesNews of(boolean isNew, Collection<Telling> tellings, List<SeriesDate> ahead) {
        var said = tellings.stream().map(it -> of(it.news())).collect(Collectors.toSet());
        if (said.size() == 1 && tellings.size() == ahead.size()) {
            return said.iterator().next();
        }
        return isNew ? welcome(ahead) : CHANGED;
    }

    private static SeriesNews welcome(List<SeriesDate> ahead) {
        Set<ParticipationStatus> statuses =
                ahead.stream().map(it -> it.wanted().status()).collect(Collectors.toSet());
        if (statuses.contains(ParticipationStatus.ACCEPTED)) {
            return ACCEPTED;
        }
        if (statuses.contains(ParticipationStatus.TENTATIVE)) {
            return TENTATIVE;
        }
        return statuses.contains(ParticipationStatus.INVITED) ? INVITED : WAITING;
    }

    static SeriesNews of(News news) {
        return switch (news) {
            case INVITED -> INVITED;
            case ACCEPTED, PROMOTED, ALREADY_ACCEPTED -> ACCEPTED;
            case TENTATIVE -> TENTATIVE;
            case WAITING, WAITING_MOVED, ALREADY_WAITING -> WAITING;
            case MOVED -> MOVED;
            case CHANGED, ON_AGAIN, OFFERED, OFFERED_MOVED, OFFER_LAPSED -> CHANGED;
            case DECLINED -> DECLINED;
            case REMOVED -> REMOVED;
            case CALLED_OFF -> CALLED_OFF;
            case OTHER_ADDRESS -> OTHER_ADDRESS;
            case TOLD_AGAIN -> TOLD_AGAIN;
            case TIME_STAYS -> TIME_STAYS;
        };
    }
}
