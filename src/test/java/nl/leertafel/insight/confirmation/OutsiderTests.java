package nl.leertafel.insight.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leertafel.access.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is far enough from an insight to confirm it. */
class OutsiderTests {

    @ParameterizedTest
    @CsvSource({
        // roles, worked on it, contributed, may confirm
        "MEMBER,             false, false, true",
        "MEMBER,             true,  false, false",
        "MEMBER,             false, true,  false",
        "LECTURER,           false, false, false",
        "COORDINATOR,        false, false, false",
        "MEMBER COORDINATOR, false, false, false",
        "'',                 false, false, false",
    })
    void onlyAMemberWhoHadNoPartInItConfirmsIt(String roles, boolean worked, boolean contributed, boolean may) {
        assertThat(Outsider.mayConfirm(roles(roles), worked, contributed)).isEqualTo(may);
    }

    private static Set<Role> roles(String names) {
        return Arrays.stream(names.split(" "))
                .filter(it -> !it.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
    }
}
