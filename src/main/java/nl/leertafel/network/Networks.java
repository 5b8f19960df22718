package nl.leertafel.network;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leertafel.kernel.NetworkId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All networks. */
interface Networks extends Repository<Network, NetworkId> {

    Network saveAndFlush(Network network);

    Optional<Network> findById(NetworkId id);

    Optional<Network> findBySlug(String slug);

    List<Network> findByIdInOrderByName(Collection<NetworkId> ids);

    List<Network> findAllByOrderByName();

    /** The network, locked until the end of the transaction: for whatever changes who belongs to it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from Network n where n.id = :id")
    Optional<Network> locked(NetworkId id);
}
