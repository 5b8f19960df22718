package nl.leertafel.action;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All agreed actions. */
interface ActionItems extends Repository<ActionItem, ActionItemId> {

    ActionItem save(ActionItem item);

    ActionItem saveAndFlush(ActionItem item);

    Optional<ActionItem> findById(ActionItemId id);

    @Query("select a from ActionItem a where a.person = :person order by a.agreedAt")
    List<ActionItem> ofOwner(PersonId person);

    @Query("select a from ActionItem a where a.agreedBy = :person and a.person <> :person order by a.agreedAt")
    List<ActionItem> agreedForOthersBy(PersonId person);

    /** Open ones that are due on that day, in that zone, of which nobody was reminded the day before. */
    @Query("""
            select a.id from ActionItem a join Session s on s.id = a.session
            where a.open = true and a.dueOn = :day and a.remindedBefore = false and s.slot.zoneId = :zone
            order by a.id.actionItemId
            """)
    List<ActionItemId> toRemindBefore(LocalDate day, ZoneId zone, Limit most);

    /** Open ones whose day passed between these two, of which nobody was reminded afterwards. */
    @Query("""
            select a.id from ActionItem a join Session s on s.id = a.session
            where a.open = true and a.dueOn between :first and :last and a.remindedAfter = false
            and s.slot.zoneId = :zone
            order by a.dueOn, a.id.actionItemId
            """)
    List<ActionItemId> toRemindAfter(LocalDate first, LocalDate last, ZoneId zone, Limit most);

    /** One, for the node that comes first; zero for every other. */
    @Modifying
    @Query("""
            update ActionItem a set a.remindedBefore = true
            where a.id = :id and a.open = true and a.dueOn = :day and a.remindedBefore = false
            """)
    int claimBefore(ActionItemId id, LocalDate day);

    /** One, for the node that comes first; zero for every other. */
    @Modifying
    @Query("""
            update ActionItem a set a.remindedAfter = true
            where a.id = :id and a.open = true and a.dueOn <= :last and a.remindedAfter = false
            """)
    int claimAfter(ActionItemId id, LocalDate last);

    /** Whoever coordinates this network on this day, the longest first. */
    @Query("""
            select m.person from Membership m
            where m.network = :network and m.role = COORDINATOR
            and m.fromDate <= :day and (m.untilDate is null or m.untilDate > :day)
            order by m.fromDate, m.id
            """)
    List<PersonId> coordinators(NetworkId network, LocalDate day);
}
