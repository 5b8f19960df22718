package nl.leertafel.assignment.brief;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives what nobody took back to who asked, with a mail, in one transaction each. */
@Service
@Transactional
class BriefReturning {

    private final Briefs briefs;
    private final BriefSearch search;
    private final BriefLetters letters;
    private final Clock clock;

    BriefReturning(Briefs briefs, BriefSearch search, BriefLetters letters, Clock clock) {
        this.briefs = briefs;
        this.search = search;
        this.letters = letters;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<BriefId> due() {
        return briefs.due(LocalDate.now(clock));
    }

    /** Unless it was taken or got another day meanwhile. */
    void turnBack(BriefId id) {
        briefs.lock(id).filter(it -> it.isDue(LocalDate.now(clock))).ifPresent(brief -> {
            briefs.saveAndFlush(brief.turnBack(clock.instant()));
            var asker = brief.asker();
            if (asker != null) {
                letters.tell(search.summary(id).orElseThrow(), asker, BriefLetters.News.RETURNED);
            }
        });
    }
}
