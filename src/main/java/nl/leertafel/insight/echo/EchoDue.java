package nl.leertafel.insight.echo;

import java.time.LocalDate;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;

/**
 * A question that can be asked today.
 *
 * @param began since when it goes on: the day an action was due, the day an insight was harvested
 */
record EchoDue(PersonId person, NetworkId network, EchoSubject subject, EchoMoment moment, LocalDate began) {}
