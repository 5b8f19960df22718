package nl.leertafel.invitation;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import nl.leertafel.invitation.Telling.News;
import nl.leertafel.kernel.Language;
import nl.leertafel.network.NetworkDetails;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.participation.TableView;
import nl.leertafel.participation.seating.Party;
import nl.leertafel.session.SessionDetails;
import org.jspecify.annotations.Nullable;

/**
 * What a letter says, whoever it goes to: a thousand people whose session moves read the same words around their own
 * links.
 *
 * @param onBehalfOf the name of who comes, when somebody else gets the mail
 * @param showsDoor whether it shows the code that opens one's line at the door
 * @param before what was shown before, as far as that is certain
 */
record Gist(
        News news,
        Language language,
        NetworkDetails network,
        SessionDetails session,
        @Nullable String onBehalfOf,
        ParticipationStatus status,
        Party party,
        int placeInLine,
        @Nullable Instant offer,
        TableView table,
        boolean showsDoor,
        @Nullable CalendarState before,
        @Nullable String titleBefore) {

    /** News after which there is nothing to answer. */
    private static final Set<News> FINAL = Set.of(News.REMOVED, News.CALLED_OFF, News.OTHER_ADDRESS);

    /** News that asks for a yes or a no. */
    private static final Set<News> OFFERS = Set.of(News.OFFERED, News.OFFERED_MOVED);

    /** News that says what was and what is. */
    private static final Set<News> CHANGES = Set.of(News.MOVED, News.CHANGED, News.WAITING_MOVED, News.OFFERED_MOVED);

    static Gist of(Letter letter) {
        var wanted = letter.wanted();
        var participation = wanted.participation();
        var news = letter.telling().news();
        return new Gist(
                news,
                letter.language(),
                wanted.network(),
                wanted.session(),
                wanted.onBehalfOf(),
                wanted.status(),
                participation.party(),
                wanted.placeInLine(),
                wanted.offer(),
                wanted.table(),
                isForTheDoor(wanted, news),
                CHANGES.contains(news) ? letter.before().shown() : null,
                CHANGES.contains(news) ? letter.before().title() : null);
    }

    /** Who has a seat at a place with a door, and is not inside yet. */
    private static boolean isForTheDoor(Wanted wanted, News news) {
        return wanted.status() == ParticipationStatus.ACCEPTED
                && wanted.participation().presence() == null
                && !wanted.session().place().line().isEmpty()
                && !FINAL.contains(news);
    }

    boolean isFinal() {
        return FINAL.contains(news);
    }

    boolean isOffer() {
        return OFFERS.contains(news);
    }

    boolean isOff() {
        return news == News.CALLED_OFF;
    }

    /** Whether this person comes, or may still say so. */
    boolean isWelcome() {
        return Wanted.answer(status) != null;
    }

    Locale locale() {
        return language.locale();
    }
}
