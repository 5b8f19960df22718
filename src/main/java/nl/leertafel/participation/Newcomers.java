package nl.leertafel.participation;

import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.people.Channel;
import nl.leertafel.people.PersonForm;
import nl.leertafel.people.PersonRegister;
import org.springframework.stereotype.Component;

/** The people a coordinator writes down by name: known by their address, or new. */
@Component
class Newcomers {

    private final PersonRegister people;

    Newcomers(PersonRegister people) {
        this.people = people;
    }

    PersonId personFor(NewParticipant newcomer) {
        var email = newcomer.email();
        if (email != null) {
            return people.knownOrNew(newcomer.name(), email, Language.NL);
        }
        var channel = newcomer.phone() == null ? Channel.LETTER : Channel.PHONE;
        return people.register(new PersonForm(newcomer.name(), null, newcomer.phone(), Language.NL, channel));
    }
}
