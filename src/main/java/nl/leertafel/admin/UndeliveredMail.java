package nl.leertafel.admin;

import java.util.List;
import java.util.UUID;
import nl.leertafel.access.Permissions;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.mail.Delivery;
import nl.leertafel.mail.Outbox;
import nl.leertafel.people.PersonForm;
import nl.leertafel.people.PersonRegister;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mails of a network that did not arrive, and what its coordinator can do about them. */
@Service
@Transactional
public class UndeliveredMail {

    private static final int MAILS_OF_ONE_PERSON = 200;

    private final Outbox outbox;
    private final PersonRegister register;
    private final Permissions permissions;

    UndeliveredMail(Outbox outbox, PersonRegister register, Permissions permissions) {
        this.outbox = outbox;
        this.register = register;
        this.permissions = permissions;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Delivery> newest(NetworkId network, Pageable page) {
        permissions.requireCoordinator(network);
        return outbox.undelivered(network, page);
    }

    @Transactional(readOnly = true)
    public long count(NetworkId network) {
        permissions.requireCoordinator(network);
        return outbox.countUndelivered(network);
    }

    /** Tries it once more at the same address. */
    public void sendAgain(NetworkId network, UUID message) {
        permissions.requireCoordinator(network);
        outbox.sendAgain(existing(network, message).message());
    }

    /**
     * Gives the person another address and sends what did not arrive to that. Messages for a calendar name their
     * reader: for those the change of address itself brings a new one about.
     */
    public void correct(NetworkId network, UUID message, EmailAddress address) {
        permissions.requireCoordinator(network);
        var delivery = existing(network, message);
        if (delivery.person() == null) {
            outbox.sendAgain(message, "", address);
        } else {
            correct(network, new PersonId(delivery.person()), delivery.recipient(), address);
        }
    }

    private void correct(NetworkId network, PersonId person, String wrong, EmailAddress right) {
        var details = register.details(person);
        register.edit(
                person,
                details.version(),
                new PersonForm(details.name(), right, details.phone(), details.language(), details.channel()));
        outbox.undelivered(network, Pageable.ofSize(MAILS_OF_ONE_PERSON)).stream()
                .filter(it -> person.personId().equals(it.person()))
                .filter(it -> it.recipient().equals(wrong) && !it.withCalendar())
                .forEach(it -> outbox.sendAgain(it.message(), details.name(), right));
    }

    private Delivery existing(NetworkId network, UUID message) {
        return outbox.undelivered(network, message).orElseThrow(() -> new NotFound("message " + message));
    }
}
