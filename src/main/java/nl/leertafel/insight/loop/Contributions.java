package nl.leertafel.insight.loop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

    @Query("select c.person from Contribution c where c.thing = :thing")
    List<PersonId> whoBroughtIn(UUID thing);

    @Query("select distinct c.person from Contribution c where c.kind = :kind and c.about = :about")
    List<PersonId> whoBroughtIn(ContributionKind kind, UUID about);

    /** Who asked for an assignment: their name stands above it. */
    @Query("""
            select c.person from Contribution c join Brief b on b.id.briefId = c.thing
            where c.kind = ASSIGNMENT and c.about = :assignment
            """)
    List<PersonId> askers(UUID assignment);

    @Modifying
    @Query("delete from Contribution c where c.thing = :thing")
    void deleteOf(UUID thing);

    @Modifying
    @Query("delete from Contribution c where c.thing = :thing and c.person = :person")
    void deleteOf(UUID thing, PersonId person);

    @Modifying
    @Query("delete from Contribution c where c.person = :person")
    void deleteOf(PersonId person);

    /** What waits for an answer in a network, soonest first; not about sessions, which are answered anyway. */
    @Query("""
            select new nl.leertafel.insight.loop.Contributions$Waiting(c.kind, c.about, min(c.answerBy))
            from Contribution c where c.network = :network and c.open = true and c.kind <> REFLECTION
            group by c.kind, c.about order by min(c.answerBy), c.about
            """)
    List<Waiting> waiting(NetworkId network, Limit first);

    /** That people wait for an answer on one topic, and until when. */
    record Waiting(ContributionKind kind, UUID about, LocalDate answerBy) {}

    @Query("select count(distinct c.about) from Contribution c"
            + " where c.network = :network and c.open = true and c.kind <> REFLECTION and c.answerBy <= :last")
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
            select new nl.leertafel.insight.loop.LoopFigure$Spell(c.contributedAt, c.answeredAt)
            from Contribution c where c.network = :network and c.contributedAt >= :since
            """)
    List<LoopFigure.Spell> spells(NetworkId network, Instant since);
}
