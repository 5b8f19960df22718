package nl.leertafel.network.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import nl.leertafel.access.Permissions;
import nl.leertafel.access.Role;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.MembershipForm;
import nl.leertafel.network.Memberships;
import nl.leertafel.network.NetworkDirectory;
import nl.leertafel.network.roster.RosterRow.Outcome;
import nl.leertafel.people.OrganisationForm;
import nl.leertafel.people.OrganisationId;
import nl.leertafel.people.OrganisationKind;
import nl.leertafel.people.OrganisationRegister;
import nl.leertafel.people.PersonRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A coordinator adds the people of a file to the network: first a look at what would happen, then all or nothing. */
@Service
@Transactional
public class RosterImport {

    private static final int AT_ONCE = 100;

    private final RosterWords words;
    private final NetworkDirectory networks;
    private final Memberships memberships;
    private final PersonRegister register;
    private final OrganisationRegister organisations;
    private final Permissions permissions;

    RosterImport(
            RosterWords words,
            NetworkDirectory networks,
            Memberships memberships,
            PersonRegister register,
            OrganisationRegister organisations,
            Permissions permissions) {
        this.words = words;
        this.networks = networks;
        this.memberships = memberships;
        this.register = register;
        this.organisations = organisations;
        this.permissions = permissions;
    }

    /** Which heading seems to hold what, by the words people use. */
    public Map<RosterColumn, Integer> suggest(RosterFile file) {
        return words.suggest(file.headings());
    }

    /** What would come of each row; changes nothing. */
    @Transactional(readOnly = true)
    public RosterCheck check(NetworkId network, RosterFile file, RosterMatching matching) {
        permissions.requireCoordinator(network);
        var rows = read(network, file, matching);
        return new RosterCheck(
                rows.stream().map(Row::shown).toList(), unknownOrganisations(rows, organisationIds(rows)));
    }

    /**
     * Adds everyone who is not in the network yet, or nobody. People we know stay as they are.
     *
     * @param progress hears how many people were added so far
     * @return how many were added
     * @throws Refusal when a row is wrong, or nobody is left to add
     */
    public int run(NetworkId network, RosterFile file, RosterMatching matching, IntConsumer progress) {
        permissions.requireCoordinator(network);
        var rows = read(network, file, matching);
        if (rows.stream().anyMatch(it -> it.outcome() == Outcome.WRONG)) {
            throw Refusal.because("network.roster.run.wrong");
        }
        var toAdd = rows.stream()
                .filter(it -> it.outcome() == Outcome.NEW || it.outcome() == Outcome.KNOWN)
                .toList();
        if (toAdd.isEmpty()) {
            throw Refusal.because("network.roster.run.nobody");
        }
        var partners = organisationIds(toAdd);
        unknownOrganisations(toAdd, partners)
                .forEach(name -> partners.put(
                        lower(name), organisations.add(new OrganisationForm(name, OrganisationKind.OTHER))));
        for (int done = 0; done < toAdd.size(); done += AT_ONCE) {
            var some = toAdd.subList(done, Math.min(done + AT_ONCE, toAdd.size()));
            memberships.addAll(network, places(some, partners));
            progress.accept(done + some.size());
        }
        return toAdd.size();
    }

    private Map<PersonId, MembershipForm> places(List<Row> rows, Map<String, OrganisationId> partners) {
        var fresh = rows.stream().filter(it -> it.known() == null).toList();
        var ids = register.registerAll(fresh.stream()
                .map(it -> Objects.requireNonNull(it.reading().person()))
                .toList());
        var places = new LinkedHashMap<PersonId, MembershipForm>();
        for (int index = 0; index < fresh.size(); index++) {
            places.put(ids.get(index), place(fresh.get(index), partners));
        }
        rows.stream()
                .filter(it -> it.known() != null)
                .forEach(it -> places.put(Objects.requireNonNull(it.known()), place(it, partners)));
        return places;
    }

    private static MembershipForm place(Row row, Map<String, OrganisationId> partners) {
        return new MembershipForm(
                Role.MEMBER,
                row.reading().perspective(),
                partners.get(lower(row.reading().organisation())));
    }

    private List<Row> read(NetworkId network, RosterFile file, RosterMatching matching) {
        var reading = new RosterReading(words, matching, networks.byId(network).language());
        var results = file.lines().stream().map(reading::read).toList();
        var known = register.known(addresses(results));
        var members = memberships.names(network);
        var seen = new HashSet<EmailAddress>();
        var rows = new ArrayList<Row>();
        for (var result : results) {
            rows.add(row(result, known, members, seen));
        }
        return rows;
    }

    private static Row row(
            RosterReading.Result result,
            Map<EmailAddress, PersonId> known,
            Map<PersonId, String> members,
            Set<EmailAddress> seen) {
        var person = result.person();
        if (person == null) {
            return new Row(result, Outcome.WRONG, null);
        }
        var email = person.email();
        if (email == null) {
            var namesake = members.containsValue(person.name());
            return new Row(result, namesake ? Outcome.NAMESAKE : Outcome.NEW, null);
        }
        if (!seen.add(email)) {
            return new Row(result, Outcome.TWICE, null);
        }
        var id = known.get(email);
        if (id == null) {
            return new Row(result, Outcome.NEW, null);
        }
        return new Row(result, members.containsKey(id) ? Outcome.ALREADY : Outcome.KNOWN, id);
    }

    private static Set<EmailAddress> addresses(List<RosterReading.Result> results) {
        var addresses = new HashSet<EmailAddress>();
        for (var result : results) {
            var person = result.person();
            if (person != null && person.email() != null) {
                addresses.add(person.email());
            }
        }
        return addresses;
    }

    private Map<String, OrganisationId> organisationIds(List<Row> rows) {
        var names = rows.stream().map(it -> lower(it.reading().organisation())).collect(Collectors.toSet());
        return new HashMap<>(organisations.ids(names));
    }

    private static Collection<String> unknownOrganisations(List<Row> rows, Map<String, OrganisationId> known) {
        var unknown = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        rows.stream()
                .filter(it -> it.outcome() == Outcome.NEW || it.outcome() == Outcome.KNOWN)
                .map(it -> it.reading().organisation())
                .filter(it -> !it.isEmpty() && !known.containsKey(lower(it)))
                .forEach(unknown::add);
        return unknown;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private record Row(
            RosterReading.Result reading,
            Outcome outcome,
            @Nullable PersonId known) {

        RosterRow shown() {
            return new RosterRow(reading.line().number(), reading.name(), reading.email(), outcome, reading.problems());
        }
    }
}
