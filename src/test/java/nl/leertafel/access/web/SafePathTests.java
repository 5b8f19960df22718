package nl.leertafel.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafePathTests {

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080/bijeenkomsten, /bijeenkomsten",
        "/bijeenkomst/0198-ab/aan-tafel?continue, /bijeenkomst/0198-ab/aan-tafel",
        "https://evil.example/acties, /acties",
    })
    void keepsNoMoreThanThePath(String address, String path) {
        assertThat(SafePath.of(address)).contains(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https:evil",
                "javascript:alert(1)",
                "/start%0d%0aSet-Cookie:x",
                "/%2f%2fevil.example",
                "http://localhost//evil.example",
                "/../beheer",
                "/.git/config",
                "/start;x=1",
                "/start\r\n",
                "/bijeenkomsten/",
                "",
                "start",
            })
    void refusesWhatCouldLeadElsewhere(String address) {
        assertThat(SafePath.of(address)).isEmpty();
    }
}
