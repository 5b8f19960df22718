package nl.leertafel.people;

import nl.leertafel.kernel.PersonId;

/** What happens to persons that modules above may want to know. */
public sealed interface PersonEvent {

    PersonId person();

    /** The e-mail address was added, changed or taken away. */
    record AddressChanged(PersonId person) implements PersonEvent {}
}
