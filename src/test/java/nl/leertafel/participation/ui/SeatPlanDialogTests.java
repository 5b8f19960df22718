package nl.leertafel.participation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.Attendance;
import nl.leertafel.participation.LineRules;
import nl.leertafel.participation.NewParticipant;
import nl.leertafel.participation.SeatPlanForm;
import nl.leertafel.participation.SeatPlanning;
import nl.leertafel.participation.seating.SeatRule;
import nl.leertafel.participation.seating.SeatRules;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionKind;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.testing.PageTest;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SeatPlanDialogTests extends PageTest {

    private static final SeatRule THREE_RESIDENTS = new SeatRule(Set.of(Perspective.RESIDENT), 3, null);
    private static final LocalDate DECEMBER_3 = LocalDate.of(2026, 12, 3);

    @Autowired
    People people;

    @Autowired
    SessionPlanning sessions;

    @Autowired
    SeatPlanning planning;

    @Autowired
    Attendance attendance;

    NetworkCast rijnoever;

    @BeforeEach
    void aNetwork() {
        rijnoever = people.rijnoever();
    }

    @Test
    void thePlanStandsInOneSentenceOnceItIsFilledIn() {
        var session = open(12);
        assertThat(sentences()).contains("Er is nog geen plan. Wie zich het eerst aanmeldt, heeft een plek.");

        click("Wijzig het plan");
        fillIn(0, Set.of(Perspective.RESIDENT), 3, null);
        click("Nog een regel");
        fillIn(1, Set.of(Perspective.OFFICIAL), 1, null);
        click("Nog een regel");
        fillIn(2, Set.of(Perspective.PROFESSIONAL), null, 4);
        _setValue(_get(DatePicker.class), DECEMBER_3);
        click("Bewaar het plan");

        NotificationsKt.expectNotifications("Het plan is bewaard.");
        assertThat(sentences())
                .contains(
                        "Aan deze tafel zitten minstens 3 bewoners en 1 ambtenaar, en hoogstens 4 professionals."
                                + " Lege plekken bewaren we tot en met donderdag 3 december voor hen.",
                        "Nog 1 ambtenaar nodig: anders past de uitkomst straks niet in de plannen van de gemeente.");
        assertThat(planning.plan(session).rules().rules())
                .containsExactly(
                        THREE_RESIDENTS,
                        new SeatRule(Set.of(Perspective.OFFICIAL), 1, null),
                        new SeatRule(Set.of(Perspective.PROFESSIONAL), 0, 4));
    }

    @Test
    void thePlanIsRememberedForEverySuchSession() {
        open(12);
        click("Wijzig het plan");
        fillIn(0, Set.of(Perspective.RESIDENT), 3, null);
        _setValue(_get(DatePicker.class), DECEMBER_3);
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Onthoud dit voor elk kenniscafé")), true);
        click("Bewaar het plan");

        assertThat(planning.template(rijnoever.network(), SessionKind.KENNISCAFE))
                .hasValueSatisfying(it -> assertThat(it.keptDays()).isEqualTo(5));
    }

    @Test
    void whatCannotBeStandsAtTheRuleAndNothingTypedIsLost() {
        open(12);
        click("Wijzig het plan");
        fillIn(0, Set.of(), 3, null);
        click("Bewaar het plan");
        assertThat(whom(0).getErrorMessage()).isEqualTo("Kies voor wie deze plekken zijn.");

        fillIn(0, Set.of(Perspective.RESIDENT), 3, 2);
        click("Bewaar het plan");
        assertThat(number("Hoogstens", 0).getErrorMessage()).isEqualTo("Hoogstens kan niet minder zijn dan minstens.");

        number("Minstens", 0).setValue(-1);
        click("Bewaar het plan");
        assertThat(number("Minstens", 0).getErrorMessage()).startsWith("Kies een heel getal van 0 tot en met");
        assertThat(number("Hoogstens", 0).getValue()).isEqualTo(2);
    }

    @Test
    void rulesThatCannotBeTogetherAreRefusedBelowThem() {
        open(4);
        click("Wijzig het plan");
        fillIn(0, Set.of(Perspective.RESIDENT), 3, null);
        click("Nog een regel");
        fillIn(1, Set.of(Perspective.RESIDENT), 1, null);
        click("Bewaar het plan");
        assertThat(_get(SeatRulesField.class).getErrorMessage()).startsWith("Twee regels gaan over dezelfde mensen.");

        whom(1).setValue(Set.of(Perspective.STUDENT));
        number("Minstens", 1).setValue(2);
        click("Bewaar het plan");
        assertThat(_get(SeatRulesField.class).getErrorMessage())
                .isEqualTo("De regels vragen om 5 plekken, en er zijn er 4.");
        _click(_find(Button.class, spec -> spec.withText("Haal weg")).getLast());
        assertThat(_get(SeatRulesField.class).isInvalid()).isFalse();
        _setValue(_get(DatePicker.class), LocalDate.of(2026, 12, 9));
        click("Bewaar het plan");
        assertThat(_get(DatePicker.class).getErrorMessage())
                .isEqualTo("Deze dag is na de bijeenkomst. Kies een eerdere dag.");
    }

    @Test
    void manyOffersAtOnceAreAskedAboutFirst() {
        var session = open(5, THREE_RESIDENTS);
        people.as(
                rijnoever.coordinator(),
                () -> IntStream.range(0, 4)
                        .forEach(it -> attendance.add(
                                session, new NewParticipant("Student " + it, null, null, Perspective.STUDENT, null))));
        visit("bijeenkomst/" + session.sessionId() + "/aan-tafel");

        click("Wijzig het plan");
        click("Haal weg");
        click("Bewaar het plan");
        assertThat(_find(Dialog.class).getLast().getHeaderTitle()).isEqualTo("Dit verstuurt 2 aanbiedingen. Doorgaan?");
        assertThat(planning.plan(session).rules().rules()).hasSize(1);
        click("Verstuur 2 aanbiedingen");

        assertThat(planning.plan(session)).isEqualTo(SeatPlanForm.NONE);
        assertThat(_get(TablePicture.class).getElement().getTextRecursively()).contains("2 plekken zijn aangeboden");
    }

    @Test
    void moreSeatsAskBeforeTheyAreOfferedAndFewerThanThePlanAreRefusedAtTheirField() {
        var session = open(3, THREE_RESIDENTS);
        people.as(
                rijnoever.coordinator(),
                () -> IntStream.range(0, 4)
                        .forEach(it -> attendance.add(
                                session, new NewParticipant("Student " + it, null, null, Perspective.STUDENT, null))));
        visit("bijeenkomst/" + session.sessionId() + "/wijzigen");

        var capacity = _get(IntegerField.class, spec -> spec.withId("capacity"));
        _setValue(capacity, 2);
        click("Bewaar");
        assertThat(capacity.getErrorMessage()).isEqualTo("De regels vragen om 3 plekken, en er zijn er 2.");
        _setValue(capacity, 5);
        click("Bewaar");
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Dit verstuurt 2 aanbiedingen. Doorgaan?");
        click("Bewaar en verstuur 2 aanbiedingen");

        visit("bijeenkomst/" + session.sessionId() + "/aan-tafel");
        assertThat(_get(TablePicture.class).getElement().getTextRecursively()).contains("2 plekken zijn aangeboden");
    }

    @Test
    void theNetworkSaysHowItsWaitingListWorks() {
        open(12);
        click("Hoe de wachtlijst werkt");
        _setValue(hours("offerHours"), 0);
        click("Bewaar");
        assertThat(hours("offerHours").getErrorMessage()).startsWith("Kies een aantal uren van 1");
        _setValue(hours("offerHours"), 12);
        _setValue(hours("cutOffHours"), 6);
        click("Bewaar");

        assertThat(planning.lineRules(rijnoever.network())).isEqualTo(new LineRules(12, 6));
    }

    @Test
    void theTableChangesWhileOneLooksAtIt() {
        var session = open(12);
        attendance.add(session, new NewParticipant("Opa Kees", null, null, Perspective.RESIDENT, null));
        assertThat(_get(TablePicture.class).getElement().getTextRecursively()).doesNotContain("1 bewoner");
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));

        assertThat(_get(TablePicture.class).getElement().getTextRecursively()).contains("1 bewoner");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(10_000);
        visit("bijeenkomsten");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void aPlanOfASessionThatIsOffCanOnlyBeRead() {
        var session = open(12, THREE_RESIDENTS);
        people.as(rijnoever.coordinator(), () -> sessions.cancel(session, "De zaal is dubbel verhuurd."));
        visit("bijeenkomst/" + session.sessionId() + "/aan-tafel");
        _assertNone(Button.class, spec -> spec.withText("Wijzig het plan"));
    }

    private SessionId open(int capacity, SeatRule... rules) {
        SessionId session = people.as(rijnoever.coordinator(), () -> {
            var id = sessions.plan(rijnoever.network(), SessionExamples.kenniscafe(capacity));
            sessions.publish(id);
            planning.change(id, 0, new SeatPlanForm(new SeatRules(List.of(rules)), null));
            return id;
        });
        signIn(rijnoever.coordinator());
        visit("bijeenkomst/" + session.sessionId() + "/aan-tafel");
        return session;
    }

    private static void fillIn(
            int rule, Set<Perspective> perspectives, @Nullable Integer least, @Nullable Integer most) {
        whom(rule).setValue(perspectives);
        number("Minstens", rule).setValue(least);
        number("Hoogstens", rule).setValue(most);
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<Perspective> whom(int rule) {
        return _find(CheckboxGroup.class, spec -> spec.withLabel("Voor wie")).get(rule);
    }

    private static IntegerField number(String label, int rule) {
        return _find(IntegerField.class, spec -> spec.withLabel(label)).get(rule);
    }

    private static IntegerField hours(String id) {
        return _get(IntegerField.class, spec -> spec.withId(id));
    }

    private static void click(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    private static List<String> sentences() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }
}
