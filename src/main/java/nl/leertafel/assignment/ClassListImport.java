package nl.leertafel.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.leertafel.assignment.ClassListRow.Outcome;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.kernel.SheetCell;
import nl.leertafel.network.NetworkDirectory;
import nl.leertafel.network.roster.RosterColumn;
import nl.leertafel.network.roster.RosterFile;
import nl.leertafel.network.roster.RosterImport;
import nl.leertafel.people.PersonRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A lecturer puts the people of a class list on an assignment: first a look at what would happen, then all or nothing. */
@Service
@Transactional
public class ClassListImport {

    private final AssignmentRights rights;
    private final Students students;
    private final StudentGroups groups;
    private final Enrolment enrolment;
    private final PersonRegister people;
    private final NetworkDirectory networks;
    private final RosterImport roster;
    private final MessageSource texts;

    ClassListImport(
            AssignmentRights rights,
            Students students,
            StudentGroups groups,
            Enrolment enrolment,
            PersonRegister people,
            NetworkDirectory networks,
            RosterImport roster,
            MessageSource texts) {
        this.rights = rights;
        this.students = students;
        this.groups = groups;
        this.enrolment = enrolment;
        this.people = people;
        this.networks = networks;
        this.roster = roster;
        this.texts = texts;
    }

    /**
     * What would come of each row; changes nothing.
     *
     * @throws Refusal at {@code file} when no heading says where names and addresses stand
     */
    @Transactional(readOnly = true)
    public ClassListCheck check(AssignmentId id, RosterFile file) {
        return new ClassListCheck(read(rights.own(id), file));
    }

    /**
     * Puts everyone on the assignment who is not on it, or nobody. People we know keep their name.
     *
     * @return how many were added
     * @throws Refusal when a row is wrong, or nobody is left to add
     */
    public int run(AssignmentId id, RosterFile file) {
        var assignment = rights.ownLocked(id);
        var check = new ClassListCheck(read(assignment, file));
        if (!check.isReady()) {
            throw Refusal.at(
                    "file",
                    check.count(Outcome.WRONG) > 0
                            ? "assignment.classList.run.wrong"
                            : "assignment.classList.run.nobody");
        }
        var language = networks.byId(assignment.network()).language();
        var named = new HashMap<String, StudentGroup>();
        groups.withNames(id).forEach(it -> named.put(lower(it.name()), it));
        check.rows().stream().filter(it -> it.outcome() == Outcome.NEW).forEach(row -> {
            var person = people.knownOrNew(row.name(), new EmailAddress(row.email()), language);
            var group = enrolment.enrol(assignment, person, named.get(lower(row.group())), row.group());
            if (!row.group().isEmpty()) {
                named.put(lower(row.group()), group);
            }
        });
        return check.count(Outcome.NEW);
    }

    private List<ClassListRow> read(Assignment assignment, RosterFile file) {
        var columns = columns(file);
        var already = new HashSet<PersonId>(Set.of(assignment.lecturer()));
        students.ofAssignment(assignment.id().assignmentId()).forEach(it -> already.add(new PersonId(it)));
        var seen = new HashSet<EmailAddress>();
        var sizes = sizes(assignment.id());
        var rows = new ArrayList<ClassListRow>();
        for (var line : file.lines()) {
            rows.add(row(line, columns, already, seen, sizes));
        }
        return rows;
    }

    private ClassListRow row(
            RosterFile.Line line,
            Columns columns,
            Set<PersonId> already,
            Set<EmailAddress> seen,
            Map<String, Integer> sizes) {
        var name = line.cells().get(columns.name());
        var email = line.cells().get(columns.email());
        var group = columns.group() == null ? "" : line.cells().get(columns.group());
        try {
            requireNoFormula(name);
            requireNoFormula(group);
            var form = new JoinForm(name, new EmailAddress(email), Language.NL, null, group);
            var outcome = outcome(form.email(), already, seen);
            if (outcome == Outcome.NEW && !group.isEmpty()) {
                requireRoom(form.newGroup(), sizes.merge(lower(form.newGroup()), 1, Integer::sum));
            }
            return new ClassListRow(line.number(), form.name(), form.email().value(), form.newGroup(), outcome, null);
        } catch (Refusal problem) {
            return new ClassListRow(line.number(), name, email, group, Outcome.WRONG, problem);
        }
    }

    private Outcome outcome(EmailAddress email, Set<PersonId> already, Set<EmailAddress> seen) {
        if (!seen.add(email)) {
            return Outcome.TWICE;
        }
        return people.known(email).filter(already::contains).isPresent() ? Outcome.ALREADY : Outcome.NEW;
    }

    private static void requireNoFormula(String cell) {
        if (SheetCell.isFormula(cell)) {
            throw Refusal.because("network.roster.row.formula", cell.substring(0, 1));
        }
    }

    private static void requireRoom(String group, int size) {
        if (size > GroupForm.MOST_STUDENTS) {
            throw Refusal.because("assignment.join.full", group);
        }
    }

    private Map<String, Integer> sizes(AssignmentId id) {
        var sizes = new HashMap<String, Integer>();
        groups.withNames(id)
                .forEach(it -> sizes.put(lower(it.name()), students.of(it.id()).size()));
        return sizes;
    }

    private Columns columns(RosterFile file) {
        var suggested = roster.suggest(file);
        var name = suggested.get(RosterColumn.NAME);
        var email = suggested.get(RosterColumn.EMAIL);
        if (name == null || email == null) {
            throw Refusal.at("file", "assignment.classList.headings");
        }
        return new Columns(name, email, groupColumn(file.headings()));
    }

    private @Nullable Integer groupColumn(List<String> headings) {
        for (int place = 0; place < headings.size(); place++) {
            if (isGroup(lower(headings.get(place).strip()))) {
                return place;
            }
        }
        return null;
    }

    private boolean isGroup(String heading) {
        return Arrays.stream(Language.values())
                .flatMap(it -> Arrays.stream(texts.getMessage("assignment.classList.heading", null, it.locale())
                        .split(",", -1)))
                .anyMatch(it -> it.strip().equals(heading));
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    /** Where what stands. */
    private record Columns(int name, int email, @Nullable Integer group) {}
}
