package nl.leertafel.mail;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The mail servers we ever handed anything to. */
interface RelayStates extends Repository<RelayState, String> {

    RelayState save(RelayState state);

    Optional<RelayState> findById(String relay);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from RelayState s where s.relay = :relay")
    Optional<RelayState> lock(String relay);
}
