package nl.leertafel.action;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.access.LinkPurpose;
import nl.leertafel.access.LinkTokens;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.NetworkLetter;
import nl.leertafel.network.NetworkLetter.Button;
import nl.leertafel.network.NetworkLetter.Line;
import nl.leertafel.network.NetworkLetter.Text;
import nl.leertafel.network.NetworkPost;
import nl.leertafel.people.MailKind;
import nl.leertafel.people.PersonContact;
import nl.leertafel.people.PersonRegister;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.uikit.SpokenTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes to people about what they agreed. The link in a letter is the owner's, for this one action. */
@Component
class ActionLetters {

    private static final Duration LINK_LASTS = Duration.ofDays(60);
    private static final Duration NEWS_LASTS = Duration.ofDays(7);
    private static final int SUBJECT_LENGTH = 70;

    private final NetworkPost post;
    private final LinkTokens tokens;
    private final PersonRegister people;
    private final BaseUrl baseUrl;
    private final SpokenTime time;
    private final MessageSource texts;
    private final Clock clock;

    ActionLetters(
            NetworkPost post,
            LinkTokens tokens,
            PersonRegister people,
            BaseUrl baseUrl,
            SpokenTime time,
            MessageSource texts,
            Clock clock) {
        this.post = post;
        this.tokens = tokens;
        this.people = people;
        this.baseUrl = baseUrl;
        this.time = time;
        this.texts = texts;
        this.clock = clock;
    }

    /** Somebody wrote down what the owner will do. */
    void agreed(ActionItem item, SessionDetails session, PersonId by) {
        var name = name(by);
        toOwner(item, session, "agreed", NEWS_LASTS, locale -> say("action.mail.agreed.lead", locale, name));
    }

    /** The new owner hears of it, and the old one, unless they did so themselves; links of the old one end. */
    void handedOver(ActionItem item, SessionDetails session, PersonId before, PersonId by) {
        endLinks(item);
        var name = name(by);
        if (!item.owner().equals(by)) {
            toOwner(item, session, "yours", NEWS_LASTS, locale -> say("action.mail.yours.lead", locale, name));
        }
        if (!before.equals(by)) {
            send(
                    item,
                    before,
                    NEWS_LASTS,
                    locale -> text(
                            item, session, locale, "notYours", say("action.mail.notYours.lead", locale, name), null));
        }
    }

    /** Somebody will do much at once: one letter to them and one to who did it until now, unless they did so themselves. */
    void handedOver(List<ActionItem> items, PersonId before, PersonId by) {
        items.forEach(this::endLinks);
        var to = items.getFirst().owner();
        if (!to.equals(by)) {
            sendAll(items, to, "allYours", baseUrl.of("/acties"));
        }
        if (!before.equals(by)) {
            sendAll(items, before, "noneYours", null);
        }
    }

    /** Who helps hears with what, and whose it is; the link is the owner's alone. */
    void helping(ActionItem item, SessionDetails session, Collection<PersonId> helpers, PersonId by) {
        var owner = name(item.owner());
        helpers.stream()
                .filter(it -> !it.equals(by))
                .forEach(it -> send(
                        item,
                        it,
                        NEWS_LASTS,
                        locale -> text(
                                item,
                                session,
                                locale,
                                "helping",
                                say("action.mail.helping.lead", locale, owner),
                                null)));
    }

    /** The one who would do this takes part no longer; a coordinator looks after it from now on. */
    void inherited(ActionItem item, SessionDetails session) {
        endLinks(item);
        toOwner(item, session, "inherited", NEWS_LASTS, locale -> say("action.mail.inherited.lead", locale));
    }

    /** A fresh absolute link to this action, for a mail to its owner and nobody else. */
    String link(ActionItemId item, LocalDate dueOn, ZoneId zone) {
        var due = dueOn.atStartOfDay(zone).toInstant();
        var now = clock.instant();
        var ends = (due.isAfter(now) ? due : now).plus(LINK_LASTS);
        return baseUrl.of("/actie/" + tokens.issue(LinkPurpose.ACTION, item.actionItemId(), ends));
    }

    /** From now on no link in a mail opens this action. */
    void endLinks(ActionItem item) {
        tokens.revoke(LinkPurpose.ACTION, item.id().actionItemId());
    }

    private void toOwner(
            ActionItem item, SessionDetails session, String occasion, Duration lasts, Function<Locale, String> lead) {
        if (post.reached(MailKind.ACTION, List.of(item.owner())).isEmpty()) {
            return;
        }
        var link = link(item.id(), item.dueOn(), session.slot().zoneId());
        send(item, item.owner(), lasts, locale -> text(item, session, locale, occasion, lead.apply(locale), link));
    }

    private void sendAll(List<ActionItem> items, PersonId to, String occasion, @Nullable String address) {
        var key = "action.mail." + occasion;
        post.send(new NetworkLetter(
                items.getFirst().network(),
                to,
                MailKind.ACTION,
                "action/handover/" + to.personId(),
                clock.instant().plus(NEWS_LASTS),
                locale -> new Text(
                        say(key + ".subject", locale, items.size()),
                        say(key + ".lead", locale, items.size()),
                        say(key + ".title", locale),
                        items.stream()
                                .map(it -> new Line(time.day(it.dueOn(), locale), it.what()))
                                .toList(),
                        say(key + ".body", locale),
                        address == null ? null : new Button(say("action.mail.all.button", locale), address))));
    }

    private void send(ActionItem item, PersonId to, Duration lasts, Function<Locale, Text> text) {
        post.send(new NetworkLetter(
                item.network(),
                to,
                MailKind.ACTION,
                "action/" + item.id().actionItemId() + "/" + to.personId(),
                clock.instant().plus(lasts),
                text));
    }

    private Text text(
            ActionItem item,
            SessionDetails session,
            Locale locale,
            String occasion,
            String lead,
            @Nullable String link) {
        return new Text(
                say("action.mail." + occasion + ".subject", locale, shortened(item.what())),
                lead,
                item.what(),
                facts(item, session, locale),
                say("action.mail." + occasion + ".body", locale),
                link == null ? null : new Button(say("action.mail.button", locale), link));
    }

    private List<Line> facts(ActionItem item, SessionDetails session, Locale locale) {
        var day = time.day(session.slot().startsAt().toLocalDate(), locale);
        return List.of(
                new Line(say("action.dueOn", locale), time.day(item.dueOn(), locale)),
                new Line(say("action.source", locale), say("action.source.of", locale, session.title(), day)));
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

    /** As much of it as a subject holds. */
    static String shortened(String what) {
        return shortened(what, SUBJECT_LENGTH);
    }

    static String shortened(String what, int length) {
        return what.length() <= length
                ? what
                : what.substring(0, what.offsetByCodePoints(0, what.codePointCount(0, length) - 1))
                                .strip() + "…";
    }
}
