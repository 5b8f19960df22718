package nl.leertafel.action;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All agreed actions. */
interface ActionItems extends Repository<ActionItem, ActionItemId> {

    String DUE = """
            a.open = true and a.dueOn between :first and :last and a.changedAt <= :quietSince
            and s.slot.zoneId = :zone order by a.dueOn, a.id.actionItemId
            """;

    ActionItem save(ActionItem item);

    ActionItem saveAndFlush(ActionItem item);

    Optional<ActionItem> findById(ActionItemId id);

    @Query("select a from ActionItem a where a.person = :person order by a.agreedAt")
    List<ActionItem> ofOwner(PersonId person);

    @Query("select a from ActionItem a where a.agreedBy = :person and a.person <> :person order by a.agreedAt")
    List<ActionItem> agreedForOthersBy(PersonId person);

    @Query("select a from ActionItem a join a.helpers h where h = :person order by a.agreedAt")
    List<ActionItem> helpedBy(PersonId person);

    @Query(
            "select a from ActionItem a where a.network = :network and a.person = :owner and a.open = true order by a.dueOn")
    List<ActionItem> openOf(NetworkId network, PersonId owner);

    @Query("select count(a) from ActionItem a where a.network = :network and a.person = :owner and a.open = true")
    int countOpenOf(NetworkId network, PersonId owner);

    /** Of open ones, for their owner, whose day is between these two, in that zone, and that nobody touched since. */
    @Query("select new nl.leertafel.action.ActionItems$Due(a.id, a.person, a.dueOn)"
            + " from ActionItem a join Session s on s.id = a.session where " + DUE)
    List<Due> due(LocalDate first, LocalDate last, ZoneId zone, Instant quietSince);

    /** The same, for each who helps. */
    @Query("select new nl.leertafel.action.ActionItems$Due(a.id, h, a.dueOn)"
            + " from ActionItem a join a.helpers h join Session s on s.id = a.session where " + DUE)
    List<Due> dueForHelpers(LocalDate first, LocalDate last, ZoneId zone, Instant quietSince);

    /** Whose day is near or has just passed. */
    record Due(ActionItemId action, PersonId person, LocalDate dueOn) {}

    /** Whoever coordinates this network on this day, the longest first. */
    @Query("""
            select m.person from Membership m
            where m.network = :network and m.role = COORDINATOR
            and m.fromDate <= :day and (m.untilDate is null or m.untilDate > :day)
            order by m.fromDate, m.id
            """)
    List<PersonId> coordinators(NetworkId network, LocalDate day);
}
