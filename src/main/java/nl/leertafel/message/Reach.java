package nl.leertafel.message;

import java.util.List;
import nl.leertafel.people.PersonContact;

/**
 * Whom a message would reach.
 *
 * @param people everyone it is meant for
 * @param toCall those of them who get no mail, or not of this kind
 */
public record Reach(int people, List<PersonContact> toCall) {

    public int byMail() {
        return people - toCall.size();
    }
}
