package nl.leertafel.agenda;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import nl.leertafel.access.Permissions;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.Memberships;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The themes and questions of a network: its members read them, its coordinators change them. */
@Service
@Transactional
public class KnowledgeAgenda {

    private final Themes themes;
    private final Questions questions;
    private final QuestionSearch search;
    private final QuestionDirectory directory;
    private final AgendaSettings settings;
    private final Memberships memberships;
    private final Permissions permissions;
    private final Clock clock;

    KnowledgeAgenda(
            Themes themes,
            Questions questions,
            QuestionSearch search,
            QuestionDirectory directory,
            AgendaSettings settings,
            Memberships memberships,
            Permissions permissions,
            Clock clock) {
        this.themes = themes;
        this.questions = questions;
        this.search = search;
        this.directory = directory;
        this.settings = settings;
        this.memberships = memberships;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** The themes in their order; for members. */
    @Transactional(readOnly = true)
    public List<ThemeSummary> themes(NetworkId network) {
        permissions.requireMember(network);
        return themes.summaries(network);
    }

    /** Adds a theme below the others. */
    public ThemeId addTheme(NetworkId network, String name) {
        permissions.requireCoordinator(network);
        var last = themes.inOrder(network).stream().mapToInt(Theme::order).max().orElse(0);
        return savedTheme(() -> new Theme(network, name, last + 1)).id();
    }

    /** Gives a theme another name, unless someone else did so since the version that was on the screen. */
    public void renameTheme(ThemeId id, int versionSeen, String name) {
        var theme = ownTheme(id);
        if (!theme.isStill(versionSeen)) {
            throw changedMeanwhile();
        }
        savedTheme(() -> theme.rename(name));
    }

    /** Lets a theme change places with the one above it; the first one stays where it is. */
    public void moveThemeUp(ThemeId id) {
        var theme = ownTheme(id);
        var ordered = themes.inOrder(theme.network());
        var place = ordered.indexOf(theme);
        if (place > 0) {
            var above = ordered.get(place - 1);
            savedTheme(() -> theme.changePlacesWith(above));
        }
    }

    /** Removes a theme that holds no question. */
    public void removeTheme(ThemeId id) {
        var theme = ownTheme(id);
        try {
            themes.delete(theme);
            themes.flush();
        } catch (DataIntegrityViolationException holdsQuestions) {
            throw Refusal.because("agenda.theme.notEmpty", theme.name());
        }
    }

    /** One page of the questions, theme by theme; for members. */
    @Transactional(readOnly = true)
    public List<QuestionSummary> search(NetworkId network, QuestionFilter filter, Pageable page) {
        permissions.requireMember(network);
        return search.list(network, filter, page);
    }

    @Transactional(readOnly = true)
    public long count(NetworkId network, QuestionFilter filter) {
        permissions.requireMember(network);
        return search.count(network, filter);
    }

    /**
     * One question.
     *
     * @throws NotFound when there is no such question, or not for the signed-in person
     */
    @Transactional(readOnly = true)
    public QuestionDetails details(QuestionId id) {
        var question = directory.details(id);
        permissions.requireMember(question.network());
        return question;
    }

    public QuestionId add(NetworkId network, QuestionForm form) {
        permissions.requireCoordinator(network);
        requireThemeOf(network, form.theme());
        requireMember(network, form.owner());
        return questions
                .saveAndFlush(new Question(network, form, clock.instant()))
                .id();
    }

    /** Changes a question, unless someone else did so since the version that was on the screen. */
    public void edit(QuestionId id, int versionSeen, QuestionForm form) {
        var question = own(id);
        if (!question.isStill(versionSeen)) {
            throw changedMeanwhile();
        }
        requireThemeOf(question.network(), form.theme());
        if (!question.isOwnedBy(form.owner())) {
            requireMember(question.network(), form.owner());
        }
        try {
            questions.saveAndFlush(question.edit(form, clock.instant()));
        } catch (OptimisticLockingFailureException changed) {
            throw changedMeanwhile();
        }
    }

    /** Removes a question on which nothing hangs; another one can rest. */
    public void remove(QuestionId id) {
        var question = own(id);
        try {
            questions.delete(question);
            questions.flush();
        } catch (DataIntegrityViolationException somethingHangsOnIt) {
            throw Refusal.because("agenda.question.inUse");
        }
    }

    /** Whether the network wants its sessions to hang on a question; for coordinators. */
    @Transactional(readOnly = true)
    public boolean wantsQuestions(NetworkId network) {
        permissions.requireCoordinator(network);
        return setting(network).sessionsNeedQuestion();
    }

    public void letSessionsNeedQuestion(NetworkId network, boolean needed) {
        permissions.requireCoordinator(network);
        settings.save(setting(network).letSessionsNeedQuestion(needed));
    }

    private AgendaSetting setting(NetworkId network) {
        return settings.findByNetwork(network).orElseGet(() -> new AgendaSetting(network));
    }

    private Theme ownTheme(ThemeId id) {
        return themes.findById(id)
                .filter(theme -> permissions.isCoordinator(theme.network()))
                .orElseThrow(() -> new NotFound("theme " + id.themeId()));
    }

    private Question own(QuestionId id) {
        return questions
                .findById(id)
                .filter(question -> permissions.isCoordinator(question.network()))
                .orElseThrow(() -> new NotFound("question " + id.questionId()));
    }

    private void requireThemeOf(NetworkId network, ThemeId theme) {
        if (themes.findById(theme).filter(it -> it.network().equals(network)).isEmpty()) {
            throw Refusal.at("theme", "agenda.question.noTheme");
        }
    }

    private void requireMember(NetworkId network, @Nullable PersonId owner) {
        if (owner != null && !memberships.affiliations(network, List.of(owner)).containsKey(owner)) {
            throw Refusal.at("owner", "agenda.question.ownerNoMember");
        }
    }

    private Theme savedTheme(Supplier<Theme> change) {
        try {
            return themes.saveAndFlush(change.get());
        } catch (DataIntegrityViolationException nameTaken) {
            throw Refusal.at("name", "agenda.theme.nameTaken");
        } catch (OptimisticLockingFailureException changed) {
            throw changedMeanwhile();
        }
    }

    private static Refusal changedMeanwhile() {
        return Refusal.because("agenda.changedMeanwhile");
    }
}
