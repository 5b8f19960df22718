package nl.leertafel.invitation.reminding;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.leertafel.invitation.SessionText;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.NetworkDirectory;
import nl.leertafel.network.NetworkLetter.Button;
import nl.leertafel.network.NetworkLetter.Line;
import nl.leertafel.network.reminder.DueReminder;
import nl.leertafel.network.reminder.Reminder;
import nl.leertafel.network.reminder.ReminderBlock;
import nl.leertafel.network.reminder.ReminderBlock.Item;
import nl.leertafel.network.reminder.ReminderBlock.Part;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.PreRead;
import nl.leertafel.people.PersonContact;
import nl.leertafel.people.PersonRegister;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.programme.ItemDetails;
import nl.leertafel.session.programme.ProgrammeDirectory;
import nl.leertafel.uikit.SpokenTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What people read before they come: when and where, the programme, what became of last time, and the two links. */
@Component
class SessionReminderText {

    private final SessionDirectory sessions;
    private final ProgrammeDirectory programmes;
    private final NetworkDirectory networks;
    private final PersonRegister people;
    private final Answers answers;
    private final SessionText sessionText;
    private final ObjectProvider<PreRead> preRead;
    private final SpokenTime time;
    private final MessageSource texts;

    SessionReminderText(
            SessionDirectory sessions,
            ProgrammeDirectory programmes,
            NetworkDirectory networks,
            PersonRegister people,
            Answers answers,
            SessionText sessionText,
            ObjectProvider<PreRead> preRead,
            SpokenTime time,
            MessageSource texts) {
        this.sessions = sessions;
        this.programmes = programmes;
        this.networks = networks;
        this.people = people;
        this.answers = answers;
        this.sessionText = sessionText;
        this.preRead = preRead;
        this.time = time;
        this.texts = texts;
    }

    Reminder of(Coming coming, ReminderRule rule, DueReminder due, Locale locale) {
        var session = sessions.details(coming.session());
        var network = networks.byId(coming.network());
        var relative = capital(time.relative(session.slot().startsAt().toLocalDate(), locale));
        return new Reminder(
                List.of(due),
                rule.kind(),
                network.id(),
                session.slot().startsInstant(),
                say("invitation.reminder.subject", locale, relative, session.title()),
                rule == ReminderRule.ASK
                        ? say("invitation.reminder.lead.ASK." + coming.status(), locale, network.name())
                        : say("invitation.reminder.lead." + rule, locale),
                new ReminderBlock(
                        relative,
                        session.title(),
                        facts(coming, session, locale),
                        session.description(),
                        parts(coming, session, locale),
                        buttons(coming, session, locale)));
    }

    private List<Line> facts(Coming coming, SessionDetails session, Locale locale) {
        var facts = new ArrayList<Line>();
        if (coming.contact() != null) {
            facts.add(new Line(say("invitation.reminder.onBehalfOf", locale), name(coming.person())));
        }
        facts.add(new Line(say("invitation.reminder.when", locale), sessionText.when(session, locale)));
        sessionText.facts(session, ReminderRule.isSeated(coming), locale).stream()
                .map(it -> new Line(it.label(), it.text()))
                .forEach(facts::add);
        return facts;
    }

    private List<Part> parts(Coming coming, SessionDetails session, Locale locale) {
        var parts = new ArrayList<Part>();
        var programme = programme(session, locale);
        if (!programme.isEmpty()) {
            parts.add(new Part(say("invitation.reminder.programme", locale), programme));
        }
        if (ReminderRule.isSeated(coming) && coming.contact() == null) {
            preRead.orderedStream().forEach(it -> parts.addAll(it.before(session, coming.person(), locale)));
        }
        return parts;
    }

    /** Each part with the time it begins, counted from the start. */
    private List<Item> programme(SessionDetails session, Locale locale) {
        var items = new ArrayList<Item>();
        LocalTime begins = session.slot().startsAt().toLocalTime();
        for (var item : programmes.items(session.id())) {
            items.add(new Item(time.time(begins, locale) + " " + item.title(), length(item, locale), null));
            begins = begins.plusMinutes(item.minutes());
        }
        return items;
    }

    private String length(ItemDetails item, Locale locale) {
        return item.leader() == null
                ? say("invitation.reminder.minutes", locale, item.minutes())
                : say("invitation.reminder.minutesBy", locale, item.minutes(), item.leader());
    }

    private List<Button> buttons(Coming coming, SessionDetails session, Locale locale) {
        var link = answers.link(coming.participation(), session.slot().endsInstant());
        return ReminderRule.isSeated(coming)
                ? List.of(
                        new Button(say("invitation.mail.answer.change", locale), link),
                        new Button(say("invitation.calendar.add", locale), link + "/agenda.ics"))
                : List.of(new Button(say("invitation.mail.answer.ask", locale), link));
    }

    private String name(PersonId person) {
        return people.contacts(List.of(person)).values().stream()
                .map(PersonContact::name)
                .findFirst()
                .orElse("");
    }

    private String say(String key, Locale locale, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
