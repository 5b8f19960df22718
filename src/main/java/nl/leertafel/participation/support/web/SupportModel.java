package nl.leertafel.participation.support.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.participation.support.MyNeeds;
import nl.leertafel.participation.support.NeedKind;
import nl.leertafel.participation.support.SupportWorker;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.uikit.SpokenTime;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the plain form of what one needs shows. */
@Component
class SupportModel {

    private static final List<NeedKind> KINDS = List.of(NeedKind.values());

    private final SpokenTime time;
    private final MessageSource texts;

    SupportModel(SpokenTime time, MessageSource texts) {
        this.time = time;
        this.texts = texts;
    }

    /** As it was last told. */
    Map<String, Object> of(MyNeeds mine, SessionDetails session, Locale locale) {
        Map<String, String> kept = new LinkedHashMap<>();
        mine.needs().words().forEach((kind, words) -> kept.put(kind.name(), kind.hasWords() ? words : "on"));
        return of(mine, session, kept, Map.of(), locale);
    }

    /** With what was typed, and what is wrong with it. */
    Map<String, Object> of(
            MyNeeds mine,
            SessionDetails session,
            Map<String, String> typed,
            Map<String, Refusal> refusals,
            Locale locale) {
        Map<String, String> errors = new LinkedHashMap<>();
        refusals.forEach(
                (field, refusal) -> errors.put(field, texts.getMessage(refusal.key(), refusal.arguments(), locale)));
        Map<String, Object> model = new HashMap<>();
        model.put("needs", mine);
        model.put("needKinds", KINDS);
        model.put("needsTyped", typed);
        model.put("needsErrors", errors);
        model.put("needsOpen", !errors.isEmpty());
        model.put(
                "needsGone", time.day(session.slot().endsAt().toLocalDate().plusDays(SupportWorker.DAYS_KEPT), locale));
        model.put(
                "needsTold",
                Arrays.stream(NeedKind.values()).filter(mine.needs()::has).toList());
        return model;
    }
}
