package nl.leertafel.participation;

import java.util.Optional;
import java.util.UUID;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.session.SessionKind;
import org.springframework.data.repository.Repository;

/** What networks usually want, per kind of session. */
interface SeatTemplates extends Repository<SeatTemplate, UUID> {

    SeatTemplate save(SeatTemplate template);

    Optional<SeatTemplate> findByNetworkAndKind(NetworkId network, SessionKind kind);
}
