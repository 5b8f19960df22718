package nl.leertafel.uikit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.WindowSize;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.leertafel.kernel.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Pageable;

class BuildingBlocksTests {

    private final List<String> sessions = new ArrayList<>();
    private final ValueSignal<WindowSize> window = new ValueSignal<>(new WindowSize(1280, 900));

    @BeforeEach
    void openPage() {
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.of("nl"));
    }

    @AfterEach
    void closePage() {
        MockVaadin.tearDown();
    }

    @Test
    void aRefusalStandsAtTheFieldItIsAbout() {
        var form = form();
        FieldErrors.show(form, Refusal.at("title", "kernel.text.empty"));
        assertThat(_get(TextField.class).isInvalid()).isTrue();
        assertThat(_get(TextField.class).getErrorMessage()).isEqualTo("Vul dit in.");
        NotificationsKt.expectNoNotifications();
    }

    @Test
    void typingOnTakesTheRefusalAway() {
        var form = form();
        FieldErrors.show(form, Refusal.at("title", "kernel.text.empty"));
        _setValue(_get(TextField.class), "Kenniscafé");
        assertThat(_get(TextField.class).isInvalid()).isFalse();
    }

    @Test
    void aRefusalAboutNoFieldIsStillTold() {
        var form = form();
        FieldErrors.show(form, Refusal.at("capacity", "kernel.text.empty"));
        assertThat(_get(TextField.class).isInvalid()).isFalse();
        assertThat(NotificationsKt.getNotifications()).hasSize(1);
    }

    @Test
    void anEmptyListTeaches() {
        UI.getCurrent().add(list());
        assertThat(_find(EmptyState.class)).hasSize(1);
        assertThat(_find(Grid.class)).isEmpty();
    }

    @Test
    void aListShowsRowsWhereThereIsRoom() {
        plan(3);
        UI.getCurrent().add(list());
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(3);
        assertThat(_find(EmptyState.class)).isEmpty();
    }

    @Test
    void aListReadsAgainWhenSomethingChanged() {
        var list = list();
        UI.getCurrent().add(list);
        plan(2);
        list.refresh();
        MockVaadin.clientRoundtrip(false);
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(2);
    }

    @Test
    void aPhoneGetsCardsAFewAtATime() {
        plan(45);
        UI.getCurrent().add(list());
        window.set(new WindowSize(390, 844));
        MockVaadin.clientRoundtrip(false);
        assertThat(_find(ListItem.class)).hasSize(20);
        _click(_get(Button.class));
        assertThat(_find(ListItem.class)).hasSize(40);
        _click(_get(Button.class));
        assertThat(_find(ListItem.class)).hasSize(45);
        assertThat(_find(Button.class)).isEmpty();
    }

    @Test
    void whatPeopleWriteIsShownAsOthersWillSeeIt() {
        var field = new MarkdownField("Waar gaat het over?");
        UI.getCurrent().add(field);
        _setValue(_get(TextArea.class), "Een **avond** <script>x</script>");
        assertThat(field.getValue()).isEqualTo("Een **avond** <script>x</script>");
        assertThat(_get(Div.class, spec -> spec.withClasses("preview"))
                        .getElement()
                        .getProperty("innerHTML"))
                .contains("<strong>avond</strong>")
                .doesNotContain("<script>");
    }

    private static Div form() {
        var title = new TextField("Titel");
        title.setId("title");
        var form = new Div(new Div(title));
        UI.getCurrent().add(form);
        return form;
    }

    private ResponsiveList<String> list() {
        return new ResponsiveList<>("Bijeenkomsten", this::page, Span::new, new EmptyState("Plan er een."), window)
                .column("Titel", it -> it);
    }

    private List<String> page(Pageable page) {
        return sessions.stream()
                .skip(page.getOffset())
                .limit(page.getPageSize())
                .toList();
    }

    private void plan(int count) {
        IntStream.rangeClosed(1, count).mapToObj(it -> "Kenniscafé " + it).forEach(sessions::add);
    }
}
