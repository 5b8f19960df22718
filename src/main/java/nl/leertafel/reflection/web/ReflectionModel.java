package nl.leertafel.reflection.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.people.OrganisationId;
import nl.leertafel.reflection.MailedReflecting;
import nl.leertafel.reflection.MyReflection;
import nl.leertafel.reflection.Prompt;
import nl.leertafel.reflection.ReflectionText;
import nl.leertafel.reflection.ReflectionVisibility;
import nl.leertafel.reflection.SharedWith;
import nl.leertafel.uikit.SpokenTime;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What the plain form of a reflection shows. */
@Component
class ReflectionModel {

    private final MailedReflecting reflecting;
    private final SpokenTime time;
    private final MessageSource texts;

    ReflectionModel(MailedReflecting reflecting, SpokenTime time, MessageSource texts) {
        this.reflecting = reflecting;
        this.time = time;
        this.texts = texts;
    }

    /** As it was last left; empty where there is nothing to write. */
    Optional<Map<String, Object>> of(String token, Locale locale) {
        return reflecting.mine(token).map(mine -> of(token, mine, asLeft(mine), Map.of(), locale));
    }

    /** With what was typed, and what is wrong with it. */
    Map<String, Object> of(
            String token,
            MyReflection mine,
            MultiValueMap<String, String> typed,
            Map<String, Refusal> refusals,
            Locale locale) {
        var organisations = reflecting.organisations(token);
        Map<String, Object> model = new HashMap<>();
        model.put("reflection", mine);
        model.put("reflectionTyped", typed.toSingleValueMap());
        model.put("reflectionErrors", sentences(refusals, locale));
        model.put("reflectionStored", isOvertaken(refusals) ? byName(mine.latest()) : Map.of());
        model.put("reflectionKept", mine.draftedAt() == null ? "" : time.lately(mine.draftedAt(), locale));
        model.put("reflectionOrganisations", organisations);
        model.put("reflectionLevels", levels(reflecting.mayBePublic(token)));
        model.put("reflectionWall", Set.copyOf(typed.getOrDefault("wall", List.of())));
        model.put("reflectionReaders", readers(mine, organisations, token, locale));
        model.put("reflectionGlass", glass(token, locale));
        reflecting.card(token).ifPresent(card -> {
            model.put("reflectionCard", card);
            model.put("reflectionCardWall", Set.copyOf(wall(card.sharedWith())));
            model.put("reflectionCardReaders", readers(card, organisations, token, locale));
        });
        return model;
    }

    /**
     * Who may read it, in words, and who did.
     *
     * @param wall names of organisations
     */
    record ReadersInWords(String visibility, String wall, List<Reader> readBy) {}

    /** Somebody who read it, and when. */
    record Reader(String name, String when) {}

    /** Somebody read what was not shared with them. */
    record Glass(String by, String reason, String when) {}

    private ReadersInWords readers(
            MyReflection mine, Map<OrganisationId, String> organisations, String token, Locale locale) {
        var wall = mine.sharedWith().wall().stream()
                .map(it -> organisations.getOrDefault(it, ""))
                .filter(it -> !it.isEmpty())
                .sorted()
                .toList();
        return new ReadersInWords(
                (mine.isWritten() ? mine.sharedWith() : SharedWith.NOBODY)
                        .visibility()
                        .name(),
                String.join(", ", wall),
                reflecting.readBy(token, mine.source()).stream()
                        .map(it -> new Reader(it.name(), moment(it.readAt(), locale)))
                        .toList());
    }

    private List<Glass> glass(String token, Locale locale) {
        return reflecting.openings(token).stream()
                .map(it -> new Glass(it.by(), it.reason(), moment(it.openedAt(), locale)))
                .toList();
    }

    private String moment(Instant moment, Locale locale) {
        return time.moment(moment, locale);
    }

    private Map<String, String> sentences(Map<String, Refusal> refusals, Locale locale) {
        Map<String, String> sentences = new LinkedHashMap<>();
        refusals.forEach(
                (field, refusal) -> sentences.put(field, texts.getMessage(refusal.key(), refusal.arguments(), locale)));
        return sentences;
    }

    private static List<ReflectionVisibility> levels(boolean mayBePublic) {
        return Arrays.stream(ReflectionVisibility.values())
                .filter(it -> mayBePublic || it != ReflectionVisibility.PUBLIC)
                .toList();
    }

    private static MultiValueMap<String, String> asLeft(MyReflection mine) {
        var typed = new LinkedMultiValueMap<String, String>();
        byName(mine.latest()).forEach(typed::add);
        typed.add(SharedWith.FIELD, mine.sharedWith().visibility().name());
        typed.put("wall", new ArrayList<>(wall(mine.sharedWith())));
        return typed;
    }

    private static List<String> wall(SharedWith readers) {
        return readers.wall().stream().map(it -> it.organisationId().toString()).toList();
    }

    private static boolean isOvertaken(Map<String, Refusal> refusals) {
        return refusals.values().stream().anyMatch(it -> it.key().equals(MyReflection.CHANGED_MEANWHILE));
    }

    private static Map<String, String> byName(ReflectionText text) {
        var byName = new LinkedHashMap<String, String>();
        for (var prompt : Prompt.values()) {
            byName.put(prompt.name(), text.under(prompt));
        }
        return byName;
    }
}
