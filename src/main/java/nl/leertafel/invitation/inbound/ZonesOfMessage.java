package nl.leertafel.invitation.inbound;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneRules;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ConstraintViolationException;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.ZoneRulesBuilder;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DateProperty;
import nl.leertafel.session.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * The time zones of one message, by their own name, by the name Windows gives them, or as the message describes them.
 * ical4j's own registry takes a number out of a pool of 1,500 for each it reads, for the whole of the JVM.
 */
final class ZonesOfMessage implements TimeZoneRegistry {

    private static final int MOST_ZONES = 8;
    private static final Map<String, String> ALIASES = aliases();

    private final Map<String, TimeZone> described = new HashMap<>();
    private final Map<String, ZoneRules> rules = new HashMap<>();

    /** The moment a property speaks of; null for a day without a time, or a time in a zone that nobody knows. */
    @Nullable
    Instant moment(DateProperty<?> property, Calendar calendar) {
        return switch (property.getDate()) {
            case Instant instant -> instant;
            case OffsetDateTime offset -> offset.toInstant();
            case ZonedDateTime zoned -> moment(zoned, property, calendar);
            case LocalDateTime local -> moment(local, property, calendar);
            case null, default -> null;
        };
    }

    private @Nullable Instant moment(ZonedDateTime zoned, DateProperty<?> property, Calendar calendar) {
        var name = nameOf(property);
        return name == null || known(name).isPresent()
                ? zoned.toInstant()
                : moment(zoned.toLocalDateTime(), property, calendar);
    }

    private @Nullable Instant moment(LocalDateTime local, DateProperty<?> property, Calendar calendar) {
        var name = nameOf(property);
        if (name == null) {
            return local.atZone(TimeSlot.AMSTERDAM).toInstant(); // it floats: the clock on the wall here
        }
        return known(name)
                .map(zone -> local.atZone(zone).toInstant())
                .or(() -> rules(name, calendar).map(it -> local.toInstant(it.getOffset(local))))
                .orElse(null);
    }

    private Optional<ZoneRules> rules(String name, Calendar calendar) {
        if (!rules.containsKey(name) && rules.size() < MOST_ZONES) {
            description(name, calendar).ifPresent(zone -> build(name, zone));
        }
        return Optional.ofNullable(rules.get(name));
    }

    private void build(String name, VTimeZone zone) {
        try {
            rules.put(name, new ZoneRulesBuilder().vTimeZone(zone).build());
        } catch (ConstraintViolationException incomplete) {
            throw new IllegalArgumentException("A time zone without rules", incomplete);
        }
    }

    private static Optional<VTimeZone> description(String name, Calendar calendar) {
        return calendar.getComponents("VTIMEZONE").stream()
                .filter(VTimeZone.class::isInstance)
                .map(VTimeZone.class::cast)
                .filter(it -> it.getProperty("TZID")
                        .filter(id -> name.equals(id.getValue()))
                        .isPresent())
                .findFirst();
    }

    private static @Nullable String nameOf(DateProperty<?> property) {
        return property.getParameter(Parameter.TZID).map(it -> it.getValue()).orElse(null);
    }

    private static Optional<ZoneId> known(String name) {
        try {
            var alias = ALIASES.get(name);
            return Optional.of(ZoneId.of(alias == null ? name : alias));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    @Override
    public Map<String, ZoneRules> getZoneRules() {
        return Map.of("any", ZoneOffset.UTC.getRules()); // not empty, or ical4j asks its own pool
    }

    /** For a zone that only the message describes the clock is read as it is, and put right afterwards. */
    @Override
    public ZoneId getZoneId(String name) {
        return known(name).orElse(ZoneOffset.UTC);
    }

    @Override
    public void register(TimeZone zone) {
        if (described.size() < MOST_ZONES) {
            described.put(zone.getID(), zone);
        }
    }

    @Override
    public void register(TimeZone zone, boolean update) {
        register(zone);
    }

    @Override
    public @Nullable TimeZone getTimeZone(String name) {
        return described.get(name);
    }

    @Override
    public void clear() {
        described.clear();
    }

    @Override
    public String getTzId(String name) {
        return name;
    }

    private static Map<String, String> aliases() {
        TimeZoneRegistryFactory.getInstance().createRegistry(); // fills them
        return Map.copyOf(TimeZoneRegistry.ZONE_ALIASES);
    }
}
