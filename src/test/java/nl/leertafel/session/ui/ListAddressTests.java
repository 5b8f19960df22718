package nl.leertafel.session.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.time.YearMonth;
import nl.leertafel.session.SessionFilter;
import nl.leertafel.session.SessionFilter.Period;
import nl.leertafel.session.SessionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListAddressTests {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bijeenkomsten",
                "bijeenkomsten?wanneer=past&soort=kenniscafe&stand=cancelled",
                "bijeenkomsten?weergave=maand&maand=2027-03&zoek=huis",
                "bijeenkomsten?dag=2026-12-08&wanneer=all",
                "bijeenkomsten?vraag=01a200c5-ee50-7aa8-9246-17c8f04a2ade"
            })
    void aLinkShowsSomebodyElseTheSame(String address) {
        assertThat(read(address).path()).isEqualTo(address);
    }

    @Test
    void theFiltersStayWhenTheViewChanges() {
        var list = read("bijeenkomsten?soort=symposium&zoek=wonen");

        assertThat(list.in(DECEMBER).path())
                .isEqualTo("bijeenkomsten?weergave=maand&maand=2026-12&zoek=wonen&soort=symposium");
        assertThat(list.in(DECEMBER).asList()).isEqualTo(list);
        assertThat(list.in(DECEMBER).on(LocalDate.of(2026, 12, 8)).path())
                .isEqualTo("bijeenkomsten?dag=2026-12-08&wanneer=all&zoek=wonen&soort=symposium");
    }

    @Test
    void whatCannotBeReadCountsAsNotSaid() {
        var odd = read("bijeenkomsten?weergave=maand&maand=2026-13&dag=gisteren&soort=feest&vraag=1&wanneer=ooit");

        assertThat(odd).isEqualTo(new ListAddress(SessionFilter.UPCOMING, DECEMBER));
        assertThat(read("bijeenkomsten?soort=leeratelier").filter().kind()).isEqualTo(SessionKind.LEERATELIER);
        assertThat(read("bijeenkomsten?wanneer=past").filter().period()).isEqualTo(Period.PAST);
    }

    private static ListAddress read(String address) {
        return ListAddress.read(new Location(address).getQueryParameters(), DECEMBER);
    }
}
