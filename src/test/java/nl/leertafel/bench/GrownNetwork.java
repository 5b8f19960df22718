package nl.leertafel.bench;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.TimeOrdered;
import nl.leertafel.kernel.Words;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What stands in a database after some time: ten sign-ups and ten actions for each session, two people for each
 * session, and one network that holds four fifths of all that. What one looks at is the same at every size: a table of
 * 40 people, a month of 24 sessions, somebody who signed up for 20. A lecturer has 200 groups, and 20 in the small one.
 */
final class GrownNetwork {

    /** Stands in the title of each tenth session, and in each tenth action. */
    static final String COMMON_WORD = "energie";

    /** Stands in the titles of eight sessions and in five actions. */
    static final String RARE_WORD = "zonnebloem";

    /** A name of one of thirteen people. */
    static final String NAME = "bakker";

    /** So many sessions of the measured network are still to come, at least. */
    static final int A_MONTH = 24;

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final int NETWORKS = 9;
    private static final int TABLE = 40;
    private static final int SIGN_UPS = 20;
    private static final int LECTURES = 10;
    private static final int GROUP = 10;
    private static final int FEWEST_GROUPS = 20;
    private static final int BATCH = 2_000;

    private static final String[] FIRST_NAMES =
            "Amina Bart Carla Dirk Eline Farid Greet Hassan Ilse Joris Karima Lars Mirjam Nadia Omar Petra Quinten Ria Sem Tineke Umut Vera Wim Xandra Yusuf Zoë"
                    .split(" ");
    private static final String[] SURNAMES =
            "Bakker Visser Smit Meijer Mulder Dekker Brouwer Dijkstra Bosman Vermeer Kuipers Postma Hoekstra Yilmaz Kaya Demir Nguyen Pinas Martina Ramdin Bouzidi Haddad Kowalski Novak Silva Santos"
                    .split(" ");
    private static final String[] WORDS =
            "schulden wonen jongeren werk eenzaamheid buurt gezondheid taal school ouders opvang geld huur zorg vertrouwen wijk gemeente toeslagen sport ontmoeten leren begeleiding vrijwilligers armoede rust"
                    .split(" ");
    private static final String[] KINDS = {"KENNISCAFE", "LEERATELIER", "NETWORK_MEETING", "SITE_VISIT"};
    private static final String[] PERSPECTIVES = {"RESIDENT", "STUDENT", "PROFESSIONAL", "OFFICIAL", "RESEARCHER"};
    private static final String[] ROLES = {"COORDINATOR", "MEMBER", "LECTURER", "MEMBER"};
    private static final String[] ANSWERS = {"ACCEPTED", "ACCEPTED", "ACCEPTED", "DECLINED", "INVITED", "WAITING"};

    /** What is looked at, and by whom. */
    record Sights(
            NetworkId network,
            PersonId coordinator,
            PersonId member,
            PersonId lecturer,
            SessionId session,
            QuestionId question,
            YearMonth month) {}

    private record Planned(UUID id, UUID network, LocalDateTime startsAt) {}

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final int size;
    private final LocalDateTime now;
    private final OffsetDateTime changedAt;
    private final Random random = new Random(3);
    private final List<UUID> networks = new ArrayList<>();
    private final List<UUID> people = new ArrayList<>();
    private final List<UUID> questions = new ArrayList<>();
    private final List<Planned> sessions = new ArrayList<>();

    /** In the order in which they were opened: what is pointed at before what points. */
    private final List<Rows> writers = new ArrayList<>();

    GrownNetwork(JdbcTemplate jdbc, TransactionTemplate transactions, int size, LocalDateTime now) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.size = size;
        this.now = now;
        this.changedAt = now.minusDays(1).atOffset(ZoneOffset.UTC);
    }

    Sights fill() {
        networks();
        people();
        questions();
        sessions();
        signUps();
        actions();
        insights();
        assignments();
        groups();
        settle();
        return new Sights(
                new NetworkId(networks.getFirst()),
                new PersonId(people.get(0)),
                new PersonId(people.get(1)),
                new PersonId(people.get(2)),
                new SessionId(sessions.getFirst().id()),
                new QuestionId(questions.getFirst()),
                month());
    }

    /** What PostgreSQL would do by itself within minutes, and then not while one measures. */
    private void settle() {
        jdbc.execute(isPostgres() ? "vacuum analyze" : "analyze");
        jdbc.execute(isPostgres() ? "checkpoint" : "checkpoint sync");
    }

    private boolean isPostgres() {
        ConnectionCallback<Boolean> ask =
                connection -> connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        return Boolean.TRUE.equals(jdbc.execute(ask));
    }

    private YearMonth month() {
        return YearMonth.from(now).plusMonths(2);
    }

    private void networks() {
        try (var rows = rows("network", 11)) {
            for (int i = 0; i < NETWORKS; i++) {
                networks.add(rows.add(
                        TimeOrdered.uuid(),
                        "netwerk-" + i,
                        "Netwerk " + i,
                        "Rijn",
                        "",
                        "#336699",
                        "post@leertafel.example",
                        "Sanne Bakker",
                        "030",
                        "NL",
                        0));
            }
        }
    }

    /** The first coordinates the measured network, the second is a member of it, the third a lecturer. */
    private void people() {
        try (var persons = rows("person", 8);
                var words = rows("person_word", 2);
                var memberships = rows("membership", 9)) {
            for (int i = 0; i < 2 * size; i++) {
                var name = any(FIRST_NAMES) + " " + any(SURNAMES) + " " + any(SURNAMES);
                var email = "persoon" + i + "@leertafel.example";
                var id = persons.add(TimeOrdered.uuid(), name, email, null, "NL", "MAIL", false, 0);
                people.add(id);
                Words.of(name, email).forEach(word -> words.add(id, word));
                memberships.add(
                        TimeOrdered.uuid(),
                        i < 2 ? networks.getFirst() : networkOf(i),
                        id,
                        ROLES[Math.min(i, ROLES.length - 1)],
                        any(PERSPECTIVES),
                        null,
                        LocalDate.from(now).minusYears(1),
                        null,
                        0);
            }
        }
    }

    /** A third of the sessions hang on the first question. */
    private void questions() {
        try (var themes = rows("theme", 5);
                var rows = rows("question", 9);
                var words = rows("question_word", 2)) {
            for (var network : networks) {
                for (int i = 0; i < 5; i++) {
                    var theme = themes.add(TimeOrdered.uuid(), network, "Thema " + i, i, 0);
                    for (int j = 0; j < Math.max(1, size / 500); j++) {
                        var wording = "Hoe " + sentence();
                        var id = rows.add(
                                TimeOrdered.uuid(), network, theme, wording, "", "OPEN", people.get(0), changedAt, 0);
                        Words.of(wording).forEach(word -> words.add(id, word));
                        if (network.equals(networks.getFirst())) {
                            questions.add(id);
                        }
                    }
                }
            }
        }
    }

    private void sessions() {
        try (var rows = rows("session", 30);
                var words = rows("session_word", 2)) {
            int measured = 0;
            for (int i = 0; i < size; i++) {
                var network = networkOf(i);
                var isMeasured = network.equals(networks.getFirst());
                var startsAt = isMeasured ? start(measured++) : start(A_MONTH + i);
                var title = sentence()
                        + (i % 10 == 3 ? " " + COMMON_WORD : "")
                        + (isMeasured && measured % (size / 10) == 5 ? " " + RARE_WORD : "");
                var id = session(rows, network, title, startsAt);
                Words.of(title, "Buurthuis").forEach(word -> words.add(id, word));
                sessions.add(new Planned(id, network, startsAt));
            }
        }
    }

    private UUID session(Rows rows, UUID network, String title, LocalDateTime startsAt) {
        var number = sessions.size();
        var endsAt = startsAt.plusHours(2);
        var isMeasured = network.equals(networks.getFirst());
        return rows.add(
                TimeOrdered.uuid(),
                network,
                "bijeenkomst-" + number,
                any(KINDS),
                title,
                "",
                startsAt,
                endsAt,
                ZONE.getId(),
                instant(startsAt),
                instant(endsAt),
                "Buurthuis",
                null,
                null,
                null,
                null,
                null,
                30,
                null,
                null,
                number % 3 == 1 ? "PUBLIC" : "NETWORK",
                "PUBLISHED",
                null,
                changedAt,
                0,
                isMeasured ? questions.get(number % 3 == 0 ? 0 : number % questions.size()) : null,
                " " + String.join(" ", Words.of(title, "Buurthuis")),
                null,
                null,
                null);
    }

    /** The first ones in the measured month, which holds nothing else; three of ten others before it, the rest over. */
    private LocalDateTime start(int number) {
        if (number < A_MONTH) {
            return month().atDay(1 + number).atTime(19, 30);
        }
        if (number % 10 < 3 && size > 1000) {
            var days = 1 + random.nextInt(300);
            var day = now.toLocalDate().plusDays(days);
            return (YearMonth.from(day).equals(month()) ? day.plusMonths(1) : day).atTime(14, 0);
        }
        return now.toLocalDate().minusDays(1 + random.nextInt(3000)).atTime(14, 0);
    }

    private void signUps() {
        try (var rows = rows("participation", 22)) {
            for (int i = 0; i < sessions.size(); i++) {
                var there = new LinkedHashSet<>(i == 0 ? people.subList(2, 2 + TABLE) : List.of());
                if (i > 0 && i <= SIGN_UPS) {
                    there.add(people.get(1));
                }
                while (there.size() < 10) {
                    there.add(people.get(2 + random.nextInt(people.size() - 2)));
                }
                signUps(rows, sessions.get(i).id(), there);
            }
        }
    }

    private void signUps(Rows rows, UUID session, Iterable<UUID> there) {
        int seat = 0;
        for (var person : there) {
            var status = seat == 0 || person.equals(people.get(1)) ? "ACCEPTED" : ANSWERS[seat % ANSWERS.length];
            seat++;
            rows.add(
                    TimeOrdered.uuid(),
                    session,
                    person,
                    status,
                    any(PERSPECTIVES),
                    null,
                    null,
                    status.equals("ACCEPTED") ? seat : null,
                    status.equals("WAITING") ? changedAt : null,
                    status.equals("WAITING") ? (long) seat : null,
                    "MEMBER",
                    changedAt,
                    0,
                    1,
                    0,
                    null,
                    status.equals("WAITING") ? "FULL" : "SEATED",
                    null,
                    null,
                    null,
                    null,
                    null);
        }
    }

    /** One of fifteen is the member's own. */
    private void actions() {
        try (var rows = rows("action_item", 14);
                var words = rows("action_item_word", 2)) {
            for (int i = 0; i < 10 * size; i++) {
                var session = sessions.get(i % size);
                var what = sentence()
                        + (i % 10 == 3 ? " " + COMMON_WORD : "")
                        + (i % (2 * size) == 5 ? " " + RARE_WORD : "");
                var isOpen = random.nextInt(10) < 6;
                var isDropped = !isOpen && random.nextInt(10) == 0;
                var id = rows.add(
                        TimeOrdered.uuid(),
                        session.network(),
                        session.id(),
                        people.get(
                                i % 15 == 0 && session.network().equals(networks.getFirst())
                                        ? 1
                                        : random.nextInt(people.size())),
                        people.get(0),
                        what,
                        session.startsAt().toLocalDate().plusDays(random.nextInt(60)),
                        isOpen ? (i % 5 == 0 ? "DOING" : "OPEN") : isDropped ? "DROPPED" : "DONE",
                        isDropped ? "Het was niet meer nodig." : null,
                        isOpen,
                        changedAt,
                        changedAt,
                        0,
                        null);
                Words.of(what).forEach(word -> words.add(id, word));
            }
        }
    }

    /** Each session of the measured network taught something; one of four is still among its makers. */
    private void insights() {
        try (var rows = rows("insight", 14);
                var words = rows("insight_word", 2)) {
            int number = 0;
            for (var session : sessions) {
                if (session.network().equals(networks.getFirst())) {
                    var claim = sentence() + (number % 10 == 3 ? " " + COMMON_WORD : "");
                    var id = rows.add(
                            TimeOrdered.uuid(),
                            session.network(),
                            questions.get(number % questions.size()),
                            session.id(),
                            people.get(0),
                            claim,
                            "",
                            "SEEN_ONCE",
                            people.get(0),
                            changedAt,
                            number % 4 == 0 ? "PROPOSED" : "SHARED",
                            changedAt,
                            changedAt.minusMinutes(number),
                            0);
                    Words.of(claim).forEach(word -> words.add(id, word));
                    number++;
                }
            }
        }
    }

    /** One of ten hangs on the first question. */
    private void assignments() {
        try (var rows = rows("assignment", 17);
                var groups = rows("student_group", 5);
                var students = rows("assignment_student", 4);
                var links = rows("assignment_session", 3)) {
            for (int i = 0; i < size / 5; i++) {
                var deadline = now.minusDays(random.nextInt(1000)).plusDays(50);
                var question = i < 10 || i % 10 == 0 ? questions.getFirst() : questions.get(i % questions.size());
                var id = assignment(rows, people.get(0), question, deadline);
                for (int student = 0; student < 5; student++) {
                    var group = groups.add(TimeOrdered.uuid(), id, student + 1, "", 0);
                    students.add(id, people.get(1 + (i + student) % (people.size() - 1)), group, 0);
                }
                links.add(id, sessions.get(i).id(), "PREPARE");
            }
        }
    }

    /** Ten students each, ten assignments, three milestones, half of it handed in; all of it the lecturer's. */
    private void groups() {
        var assignments = new ArrayList<UUID>();
        try (var rows = rows("assignment", 17);
                var milestones = rows("milestone", 6);
                var links = rows("assignment_session", 3)) {
            for (int i = 0; i < LECTURES; i++) {
                var deadline = now.plusDays(10 + i);
                var id = assignment(rows, people.get(2), null, deadline);
                assignments.add(id);
                links.add(id, sessions.get(i).id(), "TAKE_PART");
                for (int days = 3; days > 0; days--) {
                    var until = deadline.minusDays(days);
                    milestones.add(TimeOrdered.uuid(), id, "Mijlpaal", until, instant(until), 0);
                }
            }
        }
        try (var groups = rows("student_group", 5);
                var students = rows("assignment_student", 4);
                var handIns = rows("hand_in", 13)) {
            for (int i = 0; i < Math.max(FEWEST_GROUPS, size / 50); i++) {
                var assignment = assignments.get(i % LECTURES);
                var group = groups.add(TimeOrdered.uuid(), assignment, 1 + i, "Groep " + i, 0);
                var inIt = people.subList(GROUP * i, GROUP * (i + 1));
                inIt.forEach(student -> students.add(assignment, student, group, 0));
                if (i / LECTURES % 2 == 0) {
                    handIns.add(
                            TimeOrdered.uuid(),
                            assignment,
                            inIt.getFirst(),
                            null,
                            null,
                            changedAt,
                            null,
                            null,
                            0,
                            group,
                            1,
                            null,
                            null);
                }
            }
        }
    }

    private UUID assignment(Rows rows, UUID lecturer, @Nullable UUID question, LocalDateTime deadline) {
        return rows.add(
                TimeOrdered.uuid(),
                networks.getFirst(),
                lecturer,
                question,
                "Sociaal werk",
                sentence(),
                sentence(),
                deadline,
                ZONE.getId(),
                instant(deadline),
                changedAt,
                0,
                null,
                null,
                null,
                null,
                null);
    }

    private UUID networkOf(int number) {
        return networks.get(number % 5 == 4 ? 1 + (number / 5) % (NETWORKS - 1) : 0);
    }

    private String sentence() {
        return any(WORDS) + " en " + any(WORDS) + " in de " + any(WORDS) + " van " + any(WORDS);
    }

    private String any(String[] all) {
        return all[random.nextInt(all.length)];
    }

    private static OffsetDateTime instant(LocalDateTime local) {
        return local.atZone(ZONE).toOffsetDateTime();
    }

    private Rows rows(String table, int columns) {
        return new Rows(table, columns);
    }

    /** Rows for one table, written many at once; what they point at is written by then. */
    private final class Rows implements AutoCloseable {

        private static final String MARK = "?";

        private final String insert;
        private final List<Object[]> waiting = new ArrayList<>();

        private Rows(String table, int columns) {
            this.insert = "insert into " + table + " values ("
                    + String.join(", ", List.of(MARK.repeat(columns).split(""))) + ")";
            writers.add(this);
        }

        private UUID add(UUID first, @Nullable Object... others) {
            var values = new ArrayList<@Nullable Object>();
            values.add(first);
            values.addAll(Arrays.asList(others));
            waiting.add(values.toArray());
            if (waiting.size() >= BATCH) {
                writers.forEach(Rows::write);
            }
            return first;
        }

        private void write() {
            transactions.executeWithoutResult(begun -> jdbc.batchUpdate(insert, waiting));
            waiting.clear();
        }

        @Override
        public void close() {
            writers.forEach(Rows::write);
            writers.remove(this);
        }
    }
}
