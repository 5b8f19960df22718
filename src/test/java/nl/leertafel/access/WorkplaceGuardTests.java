package nl.leertafel.access;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import nl.leertafel.kernel.Language;
import nl.leertafel.testing.PageTest;
import nl.leertafel.testing.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WorkplaceGuardTests extends PageTest {

    private static final String NOT_HERE = "Deze pagina is er niet";

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Test
    void aPageForAdministratorsIsNotThereForAnyoneElse() {
        signIn(people.rijnoever().coordinator());
        visit("postvak");

        assertThat(titles()).contains(NOT_HERE);
    }

    @Test
    void anAdministratorComesIn() {
        signIn(people.administrator());
        visit("postvak");

        assertThat(titles()).isNotEmpty().doesNotContain(NOT_HERE);
    }

    @Test
    void anAddressThatLeadsNowhereIsSaidInPlainWords() {
        signIn(people.administrator());
        visit("nergens/te-vinden");

        assertThat(titles()).contains(NOT_HERE);
    }

    @Test
    void theLanguageIsRememberedWithThePerson() {
        var sanne = people.rijnoever().coordinator();
        signIn(sanne);
        visit("nergens/te-vinden");
        _click(_get(NativeButton.class, spec -> spec.withText("EN")));

        assertThat(accounts.findById(sanne).map(Account::language)).contains(Language.EN);
    }

    private static java.util.List<String> titles() {
        return _find(H1.class).stream().map(H1::getText).toList();
    }
}
