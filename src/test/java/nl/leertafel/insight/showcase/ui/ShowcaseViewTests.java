package nl.leertafel.insight.showcase.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import nl.leertafel.testing.LivelyNetwork;
import nl.leertafel.testing.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ShowcaseViewTests extends PageTest {

    @Autowired
    private LivelyNetwork lively;

    @BeforeEach
    void aStudent() {
        signIn(lively.comeToLife().cast().student());
        visit("laten-zien");
    }

    @Test
    void aStudentOpensThePageAndClosesItAgain() {
        click("Open mijn pagina");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Adres")).getValue())
                .contains("/werk/");
        click("Ik heb het bewaard");

        click("Maak een nieuw adres");
        sayYes("Maak een nieuw adres");
        click("Ik heb het bewaard");
        click("Sluit mijn pagina");

        _get(Button.class, spec -> spec.withText("Open mijn pagina"));
        _assertNone(Button.class, spec -> spec.withText("Sluit mijn pagina"));
    }

    private static void click(String button) {
        _click(_get(Button.class, spec -> spec.withText(button)));
    }
}
