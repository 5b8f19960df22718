package nl.leertafel.participation;

import java.util.Map;
import java.util.TreeMap;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.seating.Party;
import nl.leertafel.participation.seating.SeatReason;
import nl.leertafel.session.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a database holds about one table, in the words of {@link LineModel}. */
final class LineState {

    private LineState() {}

    static Map<String, String> of(JdbcClient jdbc, SessionId session) {
        var state = new TreeMap<String, String>();
        jdbc.sql("""
                select q.name, p.status, p.offer_expires_at, p.reason, p.perspective, p.party_size, p.helpers
                from participation p join person q on q.person_id = p.person_id where p.session_id = ?
                """).param(session.sessionId()).query(row -> {
            var offered = row.getObject("offer_expires_at") != null;
            var is = switch (ParticipationStatus.valueOf(row.getString("status"))) {
                case ACCEPTED -> LineModel.State.SEATED;
                case WAITING -> offered ? LineModel.State.OFFERED : LineModel.State.WAITING;
                default -> LineModel.State.OUT;
            };
            state.put(
                    row.getString("name"),
                    line(
                            is,
                            SeatReason.valueOf(row.getString("reason")),
                            new Party(
                                    Perspective.valueOf(row.getString("perspective")),
                                    row.getInt("party_size"),
                                    row.getInt("helpers"))));
        });
        return state;
    }

    static String line(LineModel.State state, SeatReason reason, Party party) {
        return state + " because " + reason + " as " + party.perspective() + " " + party.people() + "+"
                + party.helpers();
    }
}
