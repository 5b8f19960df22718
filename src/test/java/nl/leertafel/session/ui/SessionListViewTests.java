package nl.leertafel.session.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.List;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionKind;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.session.Visibility;
import nl.leertafel.testing.PageTest;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SessionListViewTests extends PageTest {

    private static final String DECEMBER = "bijeenkomsten?weergave=maand&maand=2026-12";

    @Autowired
    private People people;

    @Autowired
    private SessionPlanning planning;

    private NetworkCast rijnoever;

    @BeforeEach
    void aNetwork() {
        rijnoever = people.rijnoever();
    }

    @Test
    void aMonthIsATableOfWeeksFromMonday() {
        var session = planned("Kenniscafé wonen");
        signIn(rijnoever.coordinator());
        visit(DECEMBER);

        assertThat(_find(_get(NativeTable.class), NativeTableHeaderCell.class).stream()
                        .map(NativeTableHeaderCell::getText))
                .containsExactly("ma", "di", "wo", "do", "vr", "za", "zo");
        assertThat(text(links())).containsExactly("19.30 Kenniscafé wonen (Concept)");
        assertThat(links().getFirst().getHref()).isEqualTo(SessionRoutes.overview(session));
        assertThat(_find(NativeTableCell.class, spec -> spec.withClasses("today")))
                .singleElement()
                .satisfies(today ->
                        assertThat(today.getElement().getTextRecursively()).startsWith("3"));
    }

    @Test
    void whatIsCancelledIsStruckThroughAndSaysSo() {
        var session = planned("Kenniscafé wonen");
        people.as(rijnoever.coordinator(), () -> {
            planning.publish(session);
            planning.cancel(session, "De zaal is dicht.");
        });
        signIn(rijnoever.resident());
        visit(DECEMBER);

        assertThat(links())
                .singleElement()
                .satisfies(link -> assertThat(link.getClassNames()).contains("cancelled"));
        assertThat(text(links())).containsExactly("19.30 Kenniscafé wonen (Gaat niet door)");
    }

    @Test
    void aFullDayLeadsToItsList() {
        for (var part = 1; part <= 6; part++) {
            planned("Kenniscafé, deel " + part);
        }
        signIn(rijnoever.coordinator());
        visit(DECEMBER + "&soort=kenniscafe");
        var more = _get(Anchor.class, spec -> spec.withClasses("month-more"));
        assertThat(more.getText()).isEqualTo("+3 meer");

        visit(more.getHref());

        assertThat(_size(_get(Grid.class))).isEqualTo(6);
        assertThat(_get(Anchor.class, spec -> spec.withText("Toon de hele maand"))
                        .getHref())
                .isEqualTo("bijeenkomsten?weergave=maand&maand=2026-12&wanneer=all&soort=kenniscafe");
    }

    @Test
    void theFiltersStayFromMonthToMonth() {
        planned("Kenniscafé wonen");
        signIn(rijnoever.resident());
        visit(DECEMBER + "&zoek=schulden");

        assertThat(links()).isEmpty();
        assertThat(_get(Anchor.class, spec -> spec.withText("januari ›")).getHref())
                .isEqualTo("bijeenkomsten?weergave=maand&maand=2027-01&zoek=schulden");
        assertThat(_get(Anchor.class, spec -> spec.withText("Lijst")).getHref())
                .isEqualTo("bijeenkomsten?zoek=schulden");
        _assertNone(Grid.class);
    }

    private SessionId planned(String title) {
        return people.as(
                rijnoever.coordinator(),
                () -> planning.plan(
                        rijnoever.network(),
                        SessionExamples.plan(SessionKind.KENNISCAFE, title, Visibility.PUBLIC, 12)));
    }

    private static List<Anchor> links() {
        return _find(_get(NativeTable.class), Anchor.class);
    }

    private static List<String> text(List<Anchor> links) {
        return links.stream()
                .map(link -> link.getElement().getTextRecursively())
                .toList();
    }
}
