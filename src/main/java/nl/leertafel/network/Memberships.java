package nl.leertafel.network;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leertafel.access.Account;
import nl.leertafel.access.Accounts;
import nl.leertafel.access.AuditTrail;
import nl.leertafel.access.AuditVerb;
import nl.leertafel.access.Permissions;
import nl.leertafel.access.Role;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.people.OrganisationId;
import nl.leertafel.people.PersonContact;
import nl.leertafel.people.PersonForm;
import nl.leertafel.people.PersonRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who belongs to a network: coordinators add people, change their place and end it. */
@Service
@Transactional
public class Memberships {

    private final StoredMemberships memberships;
    private final MemberSearch search;
    private final Networks networks;
    private final PersonRegister register;
    private final Accounts accounts;
    private final Permissions permissions;
    private final AuditTrail audit;
    private final Today today;
    private final ObjectProvider<LeavingCheck> leaving;
    private final ApplicationEventPublisher events;

    Memberships(
            StoredMemberships memberships,
            MemberSearch search,
            Networks networks,
            PersonRegister register,
            Accounts accounts,
            Permissions permissions,
            AuditTrail audit,
            Today today,
            ObjectProvider<LeavingCheck> leaving,
            ApplicationEventPublisher events) {
        this.memberships = memberships;
        this.search = search;
        this.networks = networks;
        this.register = register;
        this.accounts = accounts;
        this.permissions = permissions;
        this.audit = audit;
        this.today = today;
        this.leaving = leaving;
        this.events = events;
    }

    /**
     * Adds a person who may be new. Someone with this address who is known already is added as they are: what was
     * filled in about them changes nothing.
     */
    public MembershipId add(NetworkId network, PersonForm person, MembershipForm form) {
        permissions.requireCoordinator(network);
        return begin(network, knownOrNew(person), form);
    }

    /** Adds a person who is known: from another network of the coordinator, or a member of before. */
    public MembershipId add(NetworkId network, PersonId person, MembershipForm form) {
        permissions.requireCoordinator(network);
        permissions.requireManaging(person);
        return begin(network, person, form);
    }

    /**
     * Adds people who are not in the network yet, all at once.
     *
     * @throws Refusal when one of them is
     */
    public void addAll(NetworkId network, Map<PersonId, MembershipForm> places) {
        permissions.requireCoordinator(network);
        lock(network);
        if (!memberships.active(network, places.keySet(), today.date()).isEmpty()) {
            throw Refusal.because("network.member.already");
        }
        places.forEach((person, form) ->
                record(AuditVerb.ROLE_GRANTED, memberships.save(new Membership(network, person, form, today.date()))));
    }

    /**
     * For the door of a module above: makes someone a member who learns here, unless they are in the network. No
     * permission: the caller has checked that they may.
     */
    public void admitStudent(NetworkId network, PersonId person, @Nullable OrganisationId institution) {
        lock(network);
        if (active(network, person).isEmpty()) {
            var form = new MembershipForm(Role.MEMBER, Perspective.STUDENT, institution);
            record(AuditVerb.ROLE_GRANTED, memberships.save(new Membership(network, person, form, today.date())));
        }
    }

    /** Everyone in the network by name, to see who is in it already. */
    @Transactional(readOnly = true)
    public Map<PersonId, String> names(NetworkId network) {
        permissions.requireCoordinator(network);
        return search.list(network, MemberFilter.everyone(), today.date(), Pageable.unpaged()).stream()
                .collect(Collectors.toMap(MemberSummary::person, MemberSummary::name));
    }

    /** Makes someone coordinator of a network, its first for example; for administrators. */
    public MembershipId appointCoordinator(NetworkId network, PersonId person, Perspective perspective) {
        permissions.requireAdministrator();
        lock(network);
        return active(network, person)
                .map(member -> replace(
                        member, new MembershipForm(Role.COORDINATOR, member.perspective(), member.organisation())))
                .orElseGet(() -> begin(network, person, new MembershipForm(Role.COORDINATOR, perspective, null)));
    }

    /** As {@link #appointCoordinator(NetworkId, PersonId, Perspective)}, for someone who may be new. */
    public MembershipId appointCoordinator(NetworkId network, PersonForm person, Perspective perspective) {
        permissions.requireAdministrator();
        return appointCoordinator(network, knownOrNew(person), perspective);
    }

    /** Who coordinates a network today; for administrators. */
    @Transactional(readOnly = true)
    public List<PersonContact> coordinators(NetworkId network) {
        permissions.requireAdministrator();
        var persons = search.persons(network, new MemberFilter("", null, null, Role.COORDINATOR), today.date());
        return List.copyOf(register.contacts(persons).values());
    }

    /**
     * Changes role, perspective or organisation from today on. What held before stays on record, so the id is that of
     * the membership that holds now.
     */
    public MembershipId change(MembershipId id, MembershipForm form) {
        var before = current(id);
        if (form.role() != Role.COORDINATOR) {
            requireAnotherCoordinatorThan(before);
        }
        return replace(before, form);
    }

    /**
     * Ends a membership today; never that of the last coordinator, nor of who has something to hand over first, see {@link
     * LeavingCheck}.
     */
    public void end(MembershipId id) {
        var membership = current(id);
        requireAnotherCoordinatorThan(membership);
        leaving.forEach(it -> it.requireNothingLeft(membership.network(), membership.person()));
        memberships.save(membership.end(today.date()));
        record(AuditVerb.ROLE_ENDED, membership);
        var wasTheLast =
                memberships.networksOf(membership.person(), today.date()).isEmpty();
        events.publishEvent(new MembershipEvent.Ended(membership.network(), membership.person(), wasTheLast));
    }

    /** One member, to change or end; for coordinators of the network. */
    @Transactional(readOnly = true)
    public MemberSummary member(MembershipId id) {
        return networkOf(id)
                .flatMap(network -> search.one(network, id, today.date()))
                .orElseThrow(() -> unknown(id));
    }

    @Transactional(readOnly = true)
    public List<MemberSummary> search(NetworkId network, MemberFilter filter, Pageable page) {
        permissions.requireCoordinator(network);
        return search.list(network, filter, today.date(), page);
    }

    @Transactional(readOnly = true)
    public long count(NetworkId network, MemberFilter filter) {
        permissions.requireCoordinator(network);
        return search.count(network, filter, today.date());
    }

    /** The persons a filter means, to invite them for example. */
    @Transactional(readOnly = true)
    public List<PersonId> find(NetworkId network, MemberFilter filter) {
        permissions.requireCoordinator(network);
        return search.persons(network, filter, today.date());
    }

    /** How these persons take part in this network today, for modules above. No permission: the caller has checked. */
    @Transactional(readOnly = true)
    public Map<PersonId, Affiliation> affiliations(NetworkId network, Collection<PersonId> persons) {
        return memberships.active(network, persons, today.date()).stream()
                .collect(Collectors.toMap(
                        Membership::person, it -> new Affiliation(it.perspective(), it.organisation())));
    }

    private PersonId knownOrNew(PersonForm form) {
        var known = form.email() == null ? Optional.<Account>empty() : accounts.findByEmail(form.email());
        return known.map(Account::person).orElseGet(() -> register.register(form));
    }

    private MembershipId begin(NetworkId network, PersonId person, MembershipForm form) {
        lock(network);
        if (active(network, person).isPresent()) {
            throw Refusal.at("email", "network.member.already");
        }
        var membership = memberships.save(new Membership(network, person, form, today.date()));
        record(AuditVerb.ROLE_GRANTED, membership);
        return membership.id();
    }

    private MembershipId replace(Membership before, MembershipForm form) {
        var role = before.role();
        if (before.beganOn(today.date())) {
            memberships.save(before.correct(form));
        } else {
            memberships.save(before.end(today.date()));
        }
        var after = before.isActive(today.date())
                ? before
                : memberships.save(new Membership(before.network(), before.person(), form, today.date()));
        if (role != form.role()) {
            audit.record(AuditVerb.ROLE_ENDED, role.name(), before.person().personId(), before.network());
            record(AuditVerb.ROLE_GRANTED, after);
        }
        return after.id();
    }

    /** The membership, under the lock of its network, so that two coordinators cannot leave at the same moment. */
    private Membership current(MembershipId id) {
        lock(networkOf(id).orElseThrow(() -> unknown(id)));
        return memberships.findById(id).filter(it -> it.isActive(today.date())).orElseThrow(() -> unknown(id));
    }

    private Optional<NetworkId> networkOf(MembershipId id) {
        return memberships.networkOf(id).filter(permissions::isCoordinator);
    }

    private Optional<Membership> active(NetworkId network, PersonId person) {
        return memberships.active(network, List.of(person), today.date()).stream()
                .findFirst();
    }

    private void lock(NetworkId network) {
        if (networks.locked(network).isEmpty()) {
            throw new NotFound("network " + network.networkId());
        }
    }

    private void requireAnotherCoordinatorThan(Membership membership) {
        if (membership.coordinates() && memberships.countCoordinators(membership.network(), today.date()) == 1) {
            throw Refusal.at("role", "network.member.lastCoordinator");
        }
    }

    private void record(AuditVerb verb, Membership membership) {
        audit.record(verb, membership.role().name(), membership.person().personId(), membership.network());
    }

    private static NotFound unknown(MembershipId id) {
        return new NotFound("membership " + id.membershipId());
    }
}
