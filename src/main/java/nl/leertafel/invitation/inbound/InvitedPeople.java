package nl.leertafel.invitation.inbound;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.leertafel.invitation.KnownInvitation;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.people.PersonRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows whether who answers is who was invited, by the addresses we have of them. */
@Component
class InvitedPeople {

    private static final Pattern OLD_GMAIL = Pattern.compile("@googlemail\\.com$");

    private final PersonRegister people;

    InvitedPeople(PersonRegister people) {
        this.people = people;
    }

    /** The one attendee this message is about: who was invited, else the first who says anything. */
    Optional<Guest> among(List<Guest> guests, @Nullable KnownInvitation invitation) {
        return guests.stream()
                .filter(it -> invitation != null && is(it, invitation))
                .findFirst()
                .or(() -> guests.stream()
                        .filter(it -> it.partStat() != PartStat.NEEDS_ACTION)
                        .findFirst())
                .or(() -> guests.stream().findFirst());
    }

    boolean is(@Nullable Guest guest, KnownInvitation invitation) {
        var address = guest == null ? null : guest.address();
        return address != null && (same(address, invitation.address()) || same(address, current(invitation)));
    }

    private @Nullable EmailAddress current(KnownInvitation invitation) {
        var contact = people.contacts(List.of(invitation.person())).get(invitation.person());
        return contact == null ? null : contact.email();
    }

    private static boolean same(EmailAddress one, @Nullable EmailAddress other) {
        return other != null && Objects.equals(plain(one), plain(other));
    }

    private static String plain(EmailAddress address) {
        return OLD_GMAIL.matcher(address.value()).replaceFirst("@gmail.com");
    }
}
