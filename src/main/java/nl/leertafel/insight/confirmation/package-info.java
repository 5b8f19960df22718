/**
 * What people who did not make an insight say of it, behind a link in a mail: yes, partly or no, and a sentence. Refuses
 * to ask those who made it or whose words it comes from.
 */
@NamedInterface("confirmation")
@NullMarked
package nl.leertafel.insight.confirmation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
