package nl.leertafel.people;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.kernel.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisations all networks share; every coordinator and every administrator keeps the list. */
@Service
@Transactional
public class OrganisationRegister {

    private final Organisations organisations;
    private final Registrars registrars;

    OrganisationRegister(Organisations organisations, Registrars registrars) {
        this.organisations = organisations;
        this.registrars = registrars;
    }

    public OrganisationId add(OrganisationForm form) {
        registrars.require();
        requireFree(form.name(), null);
        return saved(new Organisation(form)).id();
    }

    /** Changes name or kind, unless someone else did so since the version that was on the screen. */
    public void edit(OrganisationId id, int versionSeen, OrganisationForm form) {
        registrars.require();
        var organisation = existing(id);
        if (!organisation.isStill(versionSeen)) {
            throw Refusal.because("people.form.changedMeanwhile");
        }
        requireFree(form.name(), id);
        saved(organisation.edit(form));
    }

    @Transactional(readOnly = true)
    public Optional<OrganisationSummary> find(OrganisationId id) {
        registrars.require();
        return organisations.findById(id).map(Organisation::summary);
    }

    /** By the beginning of a word in the name, in alphabetical order; an empty text finds all. */
    @Transactional(readOnly = true)
    public List<OrganisationSummary> search(String text, Pageable page) {
        registrars.require();
        var prefix = Words.prefix(text);
        return prefix.isEmpty() ? organisations.all(page) : organisations.search(prefix, page);
    }

    @Transactional(readOnly = true)
    public long count(String text) {
        registrars.require();
        var prefix = Words.prefix(text);
        return prefix.isEmpty() ? organisations.countAll() : organisations.countFound(prefix);
    }

    /** The names of these organisations, for modules above. No permission: the name of a partner is public. */
    @Transactional(readOnly = true)
    public Map<OrganisationId, String> names(Collection<OrganisationId> ids) {
        return organisations.findByIdIn(ids).stream()
                .map(Organisation::summary)
                .collect(Collectors.toMap(OrganisationSummary::id, OrganisationSummary::name));
    }

    /** The organisations with these names in lower case, by that name; a name nobody has is left out. */
    @Transactional(readOnly = true)
    public Map<String, OrganisationId> ids(Collection<String> lowerCaseNames) {
        registrars.require();
        return organisations.findByLowerCaseNames(lowerCaseNames).stream()
                .map(Organisation::summary)
                .collect(Collectors.toMap(it -> it.name().toLowerCase(Locale.ROOT), OrganisationSummary::id));
    }

    private Organisation existing(OrganisationId id) {
        return organisations.findById(id).orElseThrow(() -> new NotFound("organisation " + id.organisationId()));
    }

    private void requireFree(String name, @Nullable OrganisationId owner) {
        if (organisations.idOf(name).filter(it -> !it.equals(owner)).isPresent()) {
            throw nameTaken();
        }
    }

    private Organisation saved(Organisation organisation) {
        try {
            return organisations.saveAndFlush(organisation);
        } catch (DataIntegrityViolationException takenMeanwhile) {
            throw nameTaken();
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            throw Refusal.because("people.form.changedMeanwhile");
        }
    }

    private static Refusal nameTaken() {
        return Refusal.at("name", "people.organisation.name.taken");
    }
}
