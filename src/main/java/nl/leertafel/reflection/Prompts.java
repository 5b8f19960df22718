package nl.leertafel.reflection;

import java.util.ArrayList;
import java.util.List;
import nl.leertafel.access.Permissions;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a network asks after a session of each kind: three questions at most, and room for everything else. */
@Service
@Transactional
public class Prompts {

    public static final int MOST = 3;

    /** Name of the field in which one chooses. */
    public static final String FIELD = "prompts";

    private final JdbcClient database;
    private final Permissions permissions;

    Prompts(JdbcClient database, Permissions permissions) {
        this.database = database;
        this.permissions = permissions;
    }

    /** What is asked after this session, in order; the usual where the network did not choose. */
    @Transactional(readOnly = true)
    public List<Prompt> after(SessionDetails session) {
        var chosen = database.sql(
                        "select prompt from reflection_prompt where network_id = ? and kind = ? order by prompt_order")
                .params(session.network().networkId(), session.kind().name())
                .query((row, number) -> Prompt.valueOf(row.getString(1)))
                .list();
        if (chosen.isEmpty()) {
            return Prompt.after(session.kind());
        }
        var asked = new ArrayList<>(chosen);
        asked.add(Prompt.FREE);
        return List.copyOf(asked);
    }

    /** Chooses what is asked from now on; what was answered under another question stays. For coordinators. */
    public void choose(NetworkId network, SessionKind kind, List<Prompt> prompts) {
        permissions.requireCoordinator(network);
        if (prompts.isEmpty() || prompts.size() > MOST) {
            throw Refusal.at(FIELD, "reflection.prompts.number");
        }
        database.sql("delete from reflection_prompt where network_id = ? and kind = ?")
                .params(network.networkId(), kind.name())
                .update();
        var order = 0;
        for (var prompt : prompts) {
            database.sql("insert into reflection_prompt (network_id, kind, prompt, prompt_order) values (?, ?, ?, ?)")
                    .params(network.networkId(), kind.name(), prompt.name(), order++)
                    .update();
        }
    }
}
