package nl.leertafel.kernel;

import java.util.List;
import java.util.Map;

/**
 * What a module keeps about a person, and how it lets go of it (GDPR articles 15, 17 and 20). Every module whose
 * tables refer to a person has one bean of this type; a test fails when one is missing.
 */
public interface PersonalData {

    /** The tables this bean answers for. */
    List<String> tables();

    /** Everything kept about this person, per table, as field names and values. */
    Map<String, List<Map<String, Object>>> export(PersonId person);

    /** Removes it or makes it anonymous, so that no column leads back to this person. */
    void erase(PersonId person);
}
