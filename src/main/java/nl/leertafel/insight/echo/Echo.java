package nl.leertafel.insight.echo;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.leertafel.action.ActionItemId;
import nl.leertafel.insight.InsightId;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One question to one person, and what they answered. */
@Entity
class Echo {

    @EmbeddedId
    private EchoId id;

    @Embedded
    private PersonId person;

    @Embedded
    private NetworkId network;

    @Embedded
    private @Nullable ActionItemId action;

    @Embedded
    private @Nullable InsightId insight;

    @Enumerated(EnumType.STRING)
    private EchoMoment moment;

    private LocalDate askedOn;
    private String askedMonth;

    @Enumerated(EnumType.STRING)
    private @Nullable EchoAnswer answer;

    private @Nullable String sentence;
    private boolean shared;
    private @Nullable Instant answeredAt;

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected Echo() {} // for JPA

    Echo(EchoDue due, LocalDate today) {
        this.id = EchoId.next();
        this.person = due.person();
        this.network = due.network();
        switch (due.subject()) {
            case EchoSubject.OfAction(ActionItemId of) -> this.action = of;
            case EchoSubject.OfInsight(InsightId of) -> this.insight = of;
        }
        this.moment = due.moment();
        this.askedOn = today;
        this.askedMonth = YearMonth.from(today).toString();
    }

    /** As often as one likes while the question is open: the last answer holds. */
    Echo answer(EchoForm form, Instant now) {
        answer = form.answer();
        sentence = form.sentence().isEmpty() ? null : form.sentence();
        shared = form.shared() && sentence != null;
        answeredAt = now;
        return this;
    }

    boolean isAnswered() {
        return answer != null;
    }

    EchoId id() {
        return id;
    }

    PersonId person() {
        return person;
    }

    NetworkId network() {
        return network;
    }

    EchoSubject subject() {
        return action == null
                ? new EchoSubject.OfInsight(Objects.requireNonNull(insight))
                : new EchoSubject.OfAction(action);
    }

    EchoQuestion question(String about) {
        return new EchoQuestion(
                id, network, action != null, about, answer, Objects.requireNonNullElse(sentence, ""), shared);
    }

    Map<String, Object> exported() {
        var exported = new LinkedHashMap<String, Object>();
        exported.put("moment", moment.name());
        exported.put("askedOn", askedOn.toString());
        exported.put("answer", answer == null ? "" : answer.name());
        exported.put("sentence", Objects.requireNonNullElse(sentence, ""));
        exported.put("shared", shared);
        return exported;
    }
}
