package nl.leertafel.bench;

import com.sun.management.OperatingSystemMXBean;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import nl.leertafel.access.ActingAs;
import nl.leertafel.invitation.CalendarKeeping;
import nl.leertafel.invitation.InvitationWorker;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.mail.MailDelivery;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.SignUp;
import nl.leertafel.participation.SignUpForm;
import nl.leertafel.session.Place;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionKind;
import nl.leertafel.session.SessionPlan;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.session.TimeSlot;
import nl.leertafel.session.Visibility;
import nl.leertafel.testing.People;
import nl.leertafel.testing.Postgres;
import org.springframework.context.ApplicationContext;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.util.FileSystemUtils;

/**
 * A session of a thousand people is moved: everybody's calendar is worked out, written, put in the outbox and handed to a
 * mail server that takes everything, with both workers at work as they are in the product. By turns with Jakarta Mail
 * handing the same bytes to the same server over one kept connection: bare, and on the sockets of the product. Bare it
 * sends the dot that ends a message by itself, and so waits forty milliseconds with each, at this server as at others
 * (Postfix's smtp-sink). Earlier sessions were moved before, until the JVM has compiled what it will; nobody moves one
 * more than a few times.
 */
final class InvitationBench {

    private static final int PEOPLE = 1000;
    private static final int DOMAINS = 20;
    private static final int WARM_UP = 120;
    private static final int ROUNDS = 30;
    private static final int MOVES = 10;
    private static final long PATIENCE_SECONDS = 300;
    private static final long POLL_MILLIS = 10;

    /** What is wanted of the speed without the waiting: beside the other anything looks fast. */
    private static final double LEAST = 0.6;

    /** Enough of what takes forty milliseconds each. */
    private static final int FEW = 100;

    private final ConcurrentLinkedQueue<byte[]> taken = new ConcurrentLinkedQueue<>();
    private final SmtpSink sink = new SmtpSink(this::take);
    private volatile CountDownLatch open = new CountDownLatch(0);
    private List<byte[]> last = List.of();

    private InvitationBench() {}

    /** Whether it was fast enough on {@code h2} or {@code postgres}. */
    static boolean run(String database) throws Exception {
        var folder = Files.createTempDirectory("leertafel-bench");
        try {
            return switch (database) {
                case "h2" ->
                    compare(
                            database,
                            folder,
                            "jdbc:h2:file:" + folder.resolve("invitations") + ";WRITE_DELAY=0;QUERY_CACHE_SIZE=256",
                            "sa");
                case "postgres" -> compare(database, folder, Postgres.newDatabase("invitations"), "postgres");
                default -> throw new IllegalArgumentException("The databases are h2 and postgres, not " + database);
            };
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static boolean compare(String database, Path folder, String url, String user) throws Exception {
        var bench = new InvitationBench();
        try (var context = Bench.start(
                url,
                user,
                "--leertafel.mail.journal=" + folder.resolve("outbox.sent"),
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + bench.sink.port(),
                "--leertafel.mail.per-minute=10000000",
                "--leertafel.mail.per-domain-per-minute=10000000")) {
            return bench.compare(database, context);
        } finally {
            bench.sink.close();
        }
    }

    private boolean compare(String database, ApplicationContext context) throws Exception {
        var coordinator = context.getBean(People.class).rijnoever();
        var measured = new ArrayList<Speeds>();
        for (int first = -WARM_UP; first < ROUNDS; first += MOVES) {
            var session = ActingAs.person(coordinator.coordinator(), () -> table(context, coordinator));
            signUp(context, session);
            for (int round = first; round < first + MOVES; round++) {
                var speeds = move(context, coordinator, session, WARM_UP + round + 1);
                System.out.printf(
                        Locale.ROOT, "  %s %s: %s%n", database, round < 0 ? "warm-up" : "round " + (round + 1), speeds);
                if (round >= 0) {
                    measured.add(speeds);
                }
            }
        }
        var through = median(measured, Speeds::pipeline);
        var prompt = median(measured, Speeds::prompt);
        var bare = handOver(bare(), last.subList(0, FEW));
        Bench.report("invitations " + database + "-bare", bare, "mails/s", 1, "itself");
        Bench.report("invitations " + database + "-prompt", prompt, "mails/s", prompt / bare, "bare-Jakarta-Mail");
        Bench.report("invitations " + database, through, "mails/s", through / bare, "bare-Jakarta-Mail");
        Bench.report(
                "invitations " + database, through, "mails/s", through / prompt, "Jakarta-Mail-that-does-not-wait");
        return through >= LEAST * prompt;
    }

    /**
     * What was seen when a session moved once.
     *
     * @param pipeline mails in a second through everything
     * @param prompt mails in a second handed over on the sockets of the product with nothing around it
     * @param pipelineMillis processor time of this program for each mail; tells more than the clock when others are at work
     * @param promptMillis the same with nothing around it
     */
    private record Speeds(double pipeline, double prompt, double pipelineMillis, double promptMillis) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "pipeline %.0f/s (processor %.2f ms each), prompt %.0f/s (%.2f ms), ratio %.2f, load %.1f",
                    pipeline,
                    pipelineMillis,
                    prompt,
                    promptMillis,
                    pipeline / prompt,
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        }
    }

    /** By turns, so that a busy moment hits both alike. */
    private Speeds move(ApplicationContext context, People.NetworkCast cast, SessionId session, int daysAhead)
            throws Exception {
        var startsAt = LocalDateTime.now(context.getBean(Clock.class))
                .plusDays(daysAhead)
                .withNano(0);
        ActingAs.person(cast.coordinator(), () -> {
            context.getBean(SessionPlanning.class)
                    .move(session, TimeSlot.inAmsterdam(startsAt, startsAt.plusHours(2)), PLACE);
            return session;
        });
        var before = processorNanos();
        var pipeline = throughEverything(
                context,
                () -> ActingAs.person(cast.coordinator(), () -> {
                    context.getBean(CalendarKeeping.class).sendNow(session);
                    return session;
                }));
        var between = processorNanos();
        var prompt = handOver(ofTheProduct(context), last);
        var after = processorNanos();
        return new Speeds(pipeline, prompt, (between - before) / 1e6 / PEOPLE, (after - between) / 1e6 / PEOPLE);
    }

    private static final Place PLACE = new Place("Bibliotheek Stadkamer", "Zeven Alleetjes 1, Zwolle", "Met lift");

    private static SessionId table(ApplicationContext context, People.NetworkCast cast) {
        var startsAt =
                LocalDateTime.now(context.getBean(Clock.class)).plusDays(30).withNano(0);
        var planning = context.getBean(SessionPlanning.class);
        var session = planning.plan(
                cast.network(),
                new SessionPlan(
                        SessionKind.CONFERENCE,
                        null,
                        "Wat helpt als je je huis uit moet?",
                        "Een dag lang verhalen, cijfers en **plannen**. We eten samen.\n\nNeem gerust iemand mee.",
                        TimeSlot.inAmsterdam(startsAt, startsAt.plusHours(2)),
                        PLACE,
                        null,
                        null,
                        null,
                        2 * PEOPLE,
                        null,
                        null,
                        Visibility.PUBLIC,
                        null));
        planning.publish(session);
        return session;
    }

    private void signUp(ApplicationContext context, SessionId session) throws Exception {
        var signUp = context.getBean(SignUp.class);
        throughEverything(context, () -> {
            for (int i = 0; i < PEOPLE; i++) {
                signUp.signUp(
                        session,
                        new SignUpForm(
                                "Gast van plek " + i,
                                new EmailAddress("gast" + i + "@wijk" + i % DOMAINS + ".example"),
                                Perspective.RESIDENT,
                                null,
                                Language.NL));
            }
        });
    }

    /** Messages per second from the moment this was done until the server has a thousand. */
    private double throughEverything(ApplicationContext context, Runnable cause) throws Exception {
        taken.clear();
        open = new CountDownLatch(PEOPLE);
        cause.run();
        var invitations = context.getBean(InvitationWorker.class);
        var delivery = context.getBean(MailDelivery.class);
        var started = System.nanoTime();
        var writing = Thread.ofPlatform().start(invitations::run);
        var sending = Thread.ofPlatform().start(() -> deliver(delivery));
        if (!open.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException(open.getCount() + " mails did not come");
        }
        var nanos = System.nanoTime() - started;
        writing.join();
        sending.join();
        last = List.copyOf(taken);
        return PEOPLE * 1e9 / nanos;
    }

    /** Again and again, and after a moment when nothing was there: the product waits two seconds then. */
    private void deliver(MailDelivery delivery) {
        try {
            boolean isDone = false;
            while (!isDone) {
                isDone = delivery.deliverDue() == 0 && open.await(POLL_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** On sockets that send what they have at once. */
    private static Session ofTheProduct(ApplicationContext context) {
        return context.getBean(JavaMailSenderImpl.class).getSession();
    }

    /** As the library comes. */
    private static Session bare() {
        return Session.getInstance(new Properties());
    }

    /** Messages per second over one kept connection. */
    private double handOver(Session session, List<byte[]> messages) throws Exception {
        taken.clear();
        open = new CountDownLatch(messages.size());
        var started = System.nanoTime();
        try (var transport = session.getTransport("smtp")) {
            transport.connect("127.0.0.1", sink.port(), null, null);
            for (var bytes : messages) {
                var message = new MimeMessage(session, new ByteArrayInputStream(bytes, 0, bytes.length - 3));
                transport.sendMessage(
                        message,
                        new InternetAddress[] {(InternetAddress) message.getRecipients(Message.RecipientType.TO)[0]});
            }
        }
        open.await();
        return messages.size() * 1e9 / (System.nanoTime() - started);
    }

    private void take(byte[] message) {
        taken.add(message);
        open.countDown();
    }

    /** What this whole program used, the mail server in it too. */
    private static long processorNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static double median(List<Speeds> measured, ToDoubleFunction<Speeds> figure) {
        return measured.stream()
                .mapToDouble(figure)
                .sorted()
                .skip(measured.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
