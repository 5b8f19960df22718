package nl.leertafel.invitation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A calendar as its bytes say (RFC 5545 section 3.1), read strictly and without ical4j, which wrote them. */
final class ContentLines {

    private static final Pattern NAME = Pattern.compile("[A-Z0-9-]+");

    private ContentLines() {}

    /** One property: {@code NAME;PARAMETER=value:value}. */
    record Property(String name, Map<String, String> parameters, String value) {}

    /** What stands between a BEGIN and its END. */
    record Component(String name, List<Property> properties, List<Component> components) {

        Stream<Property> all(String property) {
            return properties.stream().filter(it -> it.name().equals(property));
        }

        Optional<Property> first(String property) {
            return all(property).findFirst();
        }

        long count(String property) {
            return all(property).count();
        }

        Stream<String> values(String property) {
            return all(property).map(Property::value);
        }

        Stream<Component> inside(String component) {
            return components.stream().filter(it -> it.name().equals(component));
        }
    }

    /** The calendar; empty when the bytes are none. What is wrong with the bytes is told to {@code fault}. */
    static Optional<Component> read(byte[] content, Consumer<String> fault) {
        var text = decoded(content);
        if (text.isEmpty()) {
            fault.accept("it is not UTF-8");
            return Optional.empty();
        }
        if (!text.get().endsWith("\r\n")) {
            fault.accept("the last line does not end");
        }
        lines(text.get()).forEach(line -> checkLine(line, fault));
        return tree(lines(text.get().replace("\r\n ", "")), fault);
    }

    /** What stands between the line ends. */
    static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        int from = 0;
        for (int to = text.indexOf("\r\n"); to >= 0; to = text.indexOf("\r\n", from)) {
            lines.add(text.substring(from, to));
            from = to + 2;
        }
        if (from < text.length()) {
            lines.add(text.substring(from));
        }
        return lines;
    }

    private static void checkLine(String line, Consumer<String> fault) {
        if (line.getBytes(UTF_8).length > CalendarFormat.MAX_OCTETS) {
            fault.accept("a line is longer than " + CalendarFormat.MAX_OCTETS + " octets");
        }
        if (line.isEmpty() || holdsControl(line)) {
            fault.accept("a line is empty or holds a control character");
        }
    }

    private static boolean holdsControl(String line) {
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            if (Character.isISOControl(character) || character == 0x2028 || character == 0x2029) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Component> tree(List<String> lines, Consumer<String> fault) {
        var root = new Component("", new ArrayList<>(), new ArrayList<>());
        Deque<Component> open = new ArrayDeque<>(List.of(root));
        for (var line : lines) {
            var property = property(line);
            if (!NAME.matcher(property.name()).matches()) {
                fault.accept("a property without name");
            }
            switch (property.name()) {
                case "BEGIN" -> {
                    var begun = new Component(property.value(), new ArrayList<>(), new ArrayList<>());
                    open.element().components().add(begun);
                    open.push(begun);
                }
                case "END" -> {
                    if (open.size() == 1 || !open.pop().name().equals(property.value())) {
                        fault.accept("an END without its BEGIN");
                        return Optional.empty();
                    }
                }
                default -> open.element().properties().add(property);
            }
        }
        return calendar(root, open.size(), fault);
    }

    private static Optional<Component> calendar(Component root, int open, Consumer<String> fault) {
        if (open > 1
                || !root.properties().isEmpty()
                || root.components().size() != 1
                || root.inside("VCALENDAR").count() != 1) {
            fault.accept("it is not one whole calendar");
            return Optional.empty();
        }
        return Optional.of(root.components().getFirst());
    }

    private static Property property(String line) {
        int colon = outsideQuotes(line, ':', 0);
        var head = line.substring(0, colon);
        var parameters = new LinkedHashMap<String, String>();
        int name = outsideQuotes(head, ';', 0);
        for (int from = name; from < head.length(); ) {
            int to = outsideQuotes(head, ';', from + 1);
            var parameter = head.substring(from + 1, to).split("=", 2);
            parameters.put(parameter[0], parameter.length == 1 ? "" : parameter[1]);
            from = to;
        }
        return new Property(head.substring(0, name), parameters, line.substring(Math.min(line.length(), colon + 1)));
    }

    /** Where this character stands for the first time, or the length when it does not. */
    private static int outsideQuotes(String text, char wanted, int from) {
        boolean quoted = false;
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                quoted = !quoted;
            } else if (text.charAt(i) == wanted && !quoted) {
                return i;
            }
        }
        return text.length();
    }

    private static Optional<String> decoded(byte[] content) {
        try {
            return Optional.of(
                    UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
