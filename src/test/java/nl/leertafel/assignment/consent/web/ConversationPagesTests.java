package nl.leertafel.assignment.consent.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.access.Visitor;
import nl.leertafel.assignment.consent.ConsentUse;
import nl.leertafel.assignment.consent.ConversationDirectory;
import nl.leertafel.assignment.consent.SharedConversation;
import nl.leertafel.mail.BuiltInMailbox;
import nl.leertafel.testing.LivelyNetwork;
import nl.leertafel.testing.LivelyNetwork.Sights;
import nl.leertafel.testing.OnH2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Where somebody says what may be done with what they told, over HTTP, without scripts and without signing in. */
@OnH2
class ConversationPagesTests {

    private static final Pattern LINK = Pattern.compile("(/gesprek/[\\w-]+)");

    @Autowired
    private LivelyNetwork lively;

    @Autowired
    private ConversationDirectory directory;

    @Autowired
    private BuiltInMailbox mailbox;

    @Autowired
    private BaseUrl baseUrl;

    private Sights sights;
    private Visitor visitor;
    private String page = "";

    @BeforeEach
    void gerdaGotAMail() {
        sights = lively.comeToLife();
        visitor = new Visitor(baseUrl);
        page = link();
    }

    @Test
    void lookingChangesNothing() {
        var looked = visitor.open(page);

        assertThat(looked.statusCode()).isEqualTo(200);
        assertThat(looked.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(looked.body())
                .contains(
                        "De brief die niemand opent",
                        "Timo Jansen",
                        "Fatima El Amrani",
                        "Stoppen mag altijd.",
                        "De envelop maakt al bang.")
                .doesNotContain("<script", " style=", "zenuwachtig", "checked");
        visitor.open(page + "?step=answer&use=PUBLIC");
        assertThat(uses()).isEmpty();
    }

    @Test
    void aChoiceIsKeptAndCanBeChangedAndTakenBack() {
        var saved = visitor.post(page, Map.of("step", "answer", "use", "TABLE"));
        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.body()).contains("Je keuze is bewaard", "checked");
        assertThat(uses()).containsExactly(ConsentUse.TABLE);
        visitor.post(page, Map.of("step", "answer"));
        assertThat(uses()).isEmpty();
        visitor.post(page, Map.of("step", "answer", "use", "PUBLIC"));
        assertThat(uses()).containsExactly(ConsentUse.PUBLIC);

        assertThat(visitor.post(page, Map.of("step", "takeBack")).body())
                .contains("Alles is weggehaald")
                .doesNotContain("De envelop", "Timo", "<form");

        assertThat(uses()).isEmpty();
        assertThat(visitor.open(page).body()).contains("Er is niets meer bewaard");
        assertThat(visitor.post(page, Map.of("step", "answer", "use", "TABLE")).statusCode())
                .isEqualTo(409);
    }

    @Test
    void whatIsMadeUpOpensNothing() {
        assertThat(visitor.open("/gesprek/verzonnen").statusCode()).isEqualTo(404);
        assertThat(visitor.open(page.replace("gesprek", "woorden")).statusCode())
                .isEqualTo(404);
        assertThat(visitor.post(page, Map.of("step", "anders")).statusCode()).isEqualTo(404);
        assertThat(visitor.post(page, Map.of("step", "answer", "use", "ALLES")).statusCode())
                .isEqualTo(200);
        assertThat(uses()).isEmpty();
    }

    private Set<ConsentUse> uses() {
        return directory
                .find(sights.conversation())
                .map(SharedConversation::uses)
                .orElse(Set.of());
    }

    private String link() {
        var mail = mailbox.newest("gerda", PageRequest.of(0, 1)).getFirst().message();
        var found = LINK.matcher(mailbox.message(mail).orElseThrow().plain());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
