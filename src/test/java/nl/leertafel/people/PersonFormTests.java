package nl.leertafel.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be filled in about a person. */
class PersonFormTests {

    @Test
    void whoWantsMailHasAnAddress() {
        refusedAt("email", "Henk Smit", null, null, Channel.MAIL);
    }

    @Test
    void whoWantsToBeCalledHasANumber() {
        refusedAt("phone", "Henk Smit", null, " ", Channel.PHONE);
    }

    @Test
    void whoWantsALetterNeedsNeither() {
        assertThat(new PersonForm(" Henk Smit ", null, "", Language.NL, Channel.LETTER))
                .isEqualTo(new PersonForm("Henk Smit", null, null, Language.NL, Channel.LETTER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "Henk\r\nBcc: x@y.example", "Henk\u0000", "Henk\u2028Smit"})
    void aNameIsOneLineOfText(String name) {
        refusedAt("name", name, new EmailAddress("henk@wijk.example"), null, Channel.MAIL);
    }

    @Test
    void aPersonIsFoundByNameAndByWhatStandsBeforeTheAt() {
        assertThat(Person.wordsOf("José de Vries", new EmailAddress("jdv.werk@gemeente.example")))
                .containsExactlyInAnyOrder("jose", "de", "vries", "jdv", "werk");
    }

    private static void refusedAt(
            String field, String name, @Nullable EmailAddress email, @Nullable String phone, Channel channel) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new PersonForm(name, email, phone, Language.NL, channel))
                .matches(it -> it.field().orElse("").equals(field));
    }
}
