package nl.leertafel.insight;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leertafel.agenda.QuestionDirectory;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Insights as the packages beside and above read them. No permission is checked here: they check their own. */
@Service
@Transactional(readOnly = true)
public class InsightDirectory {

    private final Insights insights;
    private final InsightSearch search;
    private final QuestionDirectory questions;

    InsightDirectory(Insights insights, InsightSearch search, QuestionDirectory questions) {
        this.insights = insights;
        this.search = search;
        this.questions = questions;
    }

    /**
     * One insight, whoever may read it.
     *
     * @throws NotFound when there is no such insight
     */
    public InsightDetails details(InsightId id) {
        return find(id).orElseThrow(() -> new NotFound("insight " + id.insightId()));
    }

    public Optional<InsightDetails> find(InsightId id) {
        return insights.findById(id)
                .map(it -> it.details(questions.details(it.question()).wording(), InsightRights.NONE));
    }

    /** These insights; one that does not exist is absent. */
    public Map<InsightId, InsightSummary> summaries(Collection<InsightId> ids) {
        return search.summaries(ids).stream().collect(Collectors.toMap(InsightSummary::id, Function.identity()));
    }

    /** Whose words or work an insight comes from, as far as they agreed to that. */
    public Set<PersonId> contributors(InsightId id) {
        var all = new HashSet<>(insights.whoseReflection(id));
        all.addAll(insights.whoSaid(id));
        all.addAll(insights.whoseWork(id));
        return all;
    }

    /** Whose name everybody may know who reads it: who harvested it, and who said a line under their own name. */
    public Set<PersonId> named(InsightId id) {
        var named = new HashSet<>(insights.whoSaid(id));
        insights.findById(id).map(Insight::harvester).ifPresent(named::add);
        return named;
    }
}
