package nl.leertafel.insight.loop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All that people brought in. */
interface Contributions extends Repository<Contribution, ContributionId> {

    Contribution save(Contribution contribution);

    Contribution saveAndFlush(Contribution contribution);

    Optional<Contribution> findById(ContributionId id);

    @Query("select c.person from Contribution c where c.thing = :thing")
    List<PersonId> whoBroughtIn(UUID thing);

    @Modifying
    @Query("delete from Contribution c where c.thing = :thing")
    void deleteOf(UUID thing);

    @Modifying
    @Query("delete from Contribution c where c.thing = :thing and c.person = :person")
    void deleteOf(UUID thing, PersonId person);

    @Modifying
    @Query("delete from Contribution c where c.person = :person")
    void deleteOf(PersonId person);

    /** What waits for an answer in a network, soonest first. */
    @Query("""
            select new nl.leertafel.insight.loop.Contributions$Waiting(
                c.kind, c.about, count(c), min(c.answerBy), min(c.contributedAt))
            from Contribution c where c.network = :network and c.open = true
            group by c.kind, c.about order by min(c.answerBy), c.about
            """)
    List<Waiting> waiting(NetworkId network, Pageable page);

    /** How many people wait for an answer on one topic, and until when. */
    record Waiting(ContributionKind kind, UUID about, long people, LocalDate answerBy, Instant since) {

        LoopTopic topic() {
            return new LoopTopic(kind, about);
        }
    }

    @Query("select count(distinct c.about) from Contribution c"
            + " where c.network = :network and c.open = true and c.answerBy <= :last")
    int countWaiting(NetworkId network, LocalDate last);

    @Query("""
            select c from Contribution c
            where c.network = :network and c.open = true and c.kind = :kind and c.about = :about
            """)
    List<Contribution> open(NetworkId network, ContributionKind kind, UUID about);

    @Query("""
            select new nl.leertafel.insight.loop.Contributions$Own(
                c.kind, c.about, c.contributedAt, c.answerBy, a.became, a.words, a.answeredAt)
            from Contribution c left join LoopAnswer a on a.id = c.answer
            where c.person = :person order by c.person.personId, c.contributedAt desc, c.id.contributionId
            """)
    List<Own> of(PersonId person, Pageable page);

    /** What one person brought in, and what they heard of it. */
    record Own(
            ContributionKind kind,
            UUID about,
            Instant contributedAt,
            LocalDate answerBy,
            @Nullable Became became,
            @Nullable String words,
            @Nullable Instant answeredAt) {

        LoopTopic topic() {
            return new LoopTopic(kind, about);
        }
    }

    @Query("""
            select new nl.leertafel.insight.loop.Contributions$Untold(
                c.id, c.person, c.kind, c.about, c.toldBy, a.words, a.answeredAt)
            from Contribution c join LoopAnswer a on a.id = c.answer
            where c.network = :network and c.toldBy in (CALL, LETTER) and c.toldAt is null
            order by a.answeredAt, c.id.contributionId
            """)
    List<Untold> untold(NetworkId network, Limit most);

    /** Somebody who still has to be called or written to. */
    record Untold(
            ContributionId id,
            PersonId person,
            ContributionKind kind,
            UUID about,
            ToldBy how,
            String words,
            Instant answeredAt) {

        LoopTopic topic() {
            return new LoopTopic(kind, about);
        }
    }

    @Query("""
            select new nl.leertafel.insight.loop.LoopFigure$Spell(c.contributedAt, c.answeredAt)
            from Contribution c where c.network = :network and c.contributedAt >= :since
            """)
    List<LoopFigure.Spell> spells(NetworkId network, Instant since);
}
