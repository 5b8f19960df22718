package nl.leertafel.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PersonalData;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's memberships, now and before. */
@Service
@Transactional
class NetworkPersonalData implements PersonalData {

    private final StoredMemberships memberships;

    NetworkPersonalData(StoredMemberships memberships) {
        this.memberships = memberships;
    }

    @Override
    public List<String> tables() {
        return List.of("membership");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        return Map.of(
                "membership",
                memberships.findByPerson(person).stream()
                        .map(NetworkPersonalData::fields)
                        .toList());
    }

    @Override
    public void erase(PersonId person) {
        memberships.deleteByPerson(person);
    }

    private static Map<String, Object> fields(Membership membership) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("network", membership.network().networkId().toString());
        fields.put("role", membership.role().name());
        fields.put("perspective", membership.perspective().name());
        var organisation = membership.organisation();
        fields.put(
                "organisation",
                organisation == null ? "" : organisation.organisationId().toString());
        fields.put("from", membership.from().toString());
        var until = membership.until();
        fields.put("until", until == null ? "" : until.toString());
        return fields;
    }
}
