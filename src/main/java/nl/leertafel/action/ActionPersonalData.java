package nl.leertafel.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PersonalData;
import nl.leertafel.network.NetworkDirectory;
import nl.leertafel.session.SessionDirectory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person agreed, and wrote down for others. Who is erased leaves no open action behind without an owner: a
 * coordinator gets it and hears so. What was done stays, with nobody's name.
 */
@Service
@Transactional
class ActionPersonalData implements PersonalData {

    private final ActionItems items;
    private final ActionLetters letters;
    private final SessionDirectory sessions;
    private final NetworkDirectory networks;
    private final MessageSource texts;
    private final Clock clock;

    ActionPersonalData(
            ActionItems items,
            ActionLetters letters,
            SessionDirectory sessions,
            NetworkDirectory networks,
            MessageSource texts,
            Clock clock) {
        this.items = items;
        this.letters = letters;
        this.sessions = sessions;
        this.networks = networks;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<String> tables() {
        return List.of("action_item", "action_item_helper");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        var mine = items.ofOwner(person).stream().map(it -> fields(it, "owner"));
        var written = items.agreedForOthersBy(person).stream().map(it -> fields(it, "agreedFor"));
        var helped =
                items.helpedBy(person).stream().map(it -> fields(it, "helper")).toList();
        return Map.of("action_item", Stream.concat(mine, written).toList(), "action_item_helper", helped);
    }

    @Override
    public void erase(PersonId person) {
        items.helpedBy(person).forEach(item -> items.save(item.letGo(person)));
        items.ofOwner(person).forEach(item -> {
            if (item.status().isOpen()) {
                letGo(item, person);
            } else {
                letters.endLinks(item);
                items.save(item.forgetReason());
            }
        });
    }

    private void letGo(ActionItem item, PersonId person) {
        heir(item, person)
                .ifPresentOrElse(
                        heir -> {
                            items.saveAndFlush(item.handOver(heir, clock.instant()));
                            letters.inherited(item, sessions.details(item.session()));
                        },
                        () -> {
                            letters.endLinks(item);
                            items.save(item.drop(nobodyLeft(item), clock.instant()));
                        });
    }

    /** The coordinator who agreed it, else whoever coordinates the network longest. */
    private Optional<PersonId> heir(ActionItem item, PersonId person) {
        var coordinators = items.coordinators(item.network(), LocalDate.now(clock)).stream()
                .filter(it -> !it.equals(person))
                .toList();
        return coordinators.contains(item.agreedBy())
                ? Optional.of(item.agreedBy())
                : coordinators.stream().findFirst();
    }

    private String nobodyLeft(ActionItem item) {
        var language = networks.byId(item.network()).language();
        return texts.getMessage("action.drop.ownerLeft", null, language.locale());
    }

    private static Map<String, Object> fields(ActionItem item, String as) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("as", as);
        fields.put("session", item.session().sessionId().toString());
        fields.put("what", item.what());
        fields.put("dueOn", item.dueOn().toString());
        fields.put("status", item.status().name());
        if ("owner".equals(as)) {
            fields.put("reason", Objects.requireNonNullElse(item.reason(), ""));
        }
        fields.put("agreedAt", item.agreedAt().toString());
        return fields;
    }
}
