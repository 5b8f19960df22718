package nl.leertafel.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Reads the demonstration's content into records: each key is a component, an absent list is empty, an absent flag is
 * false, any other absence must be allowed by {@code @Nullable}; an unknown key is an error.
 */
final class DemoContentReader {

    private DemoContentReader() {}

    /** Both networks; the first one is home to the demo people. */
    static List<DemoContent> all() {
        return List.of(read("rijnoever"), read("noorderwerk"));
    }

    static DemoContent read(String slug) {
        return read(slug, DemoContent.class);
    }

    /** One file of the demonstration, as a record of the part of it that a module brings. */
    static <T extends Record> T read(String file, Class<T> type) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (var stream = DemoContentReader.class.getResourceAsStream("/demo/" + file + ".yaml")) {
            if (stream == null) {
                throw new IllegalStateException("No demonstration content for " + file);
            }
            var text = new InputStreamReader(stream, StandardCharsets.UTF_8);
            Map<?, ?> fields = new Yaml(new SafeConstructor(options)).load(text);
            return type.cast(record(type, fields));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object record(Class<?> type, Map<?, ?> fields) {
        var components = type.getRecordComponents();
        var unknown = new HashSet<Object>(fields.keySet());
        Stream.of(components).map(RecordComponent::getName).forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new IllegalStateException("A " + type.getSimpleName() + " has no " + unknown);
        }
        var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(components)
                .map(it -> component(it, fields.get(it.getName())))
                .toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InstantiationException | IllegalAccessException | NoSuchMethodException e) {
            throw new IllegalStateException(e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("Not a valid " + type.getSimpleName() + ": " + fields, e.getCause());
        }
    }

    private static @Nullable Object component(RecordComponent component, @Nullable Object value) {
        if (value != null) {
            return value(component.getGenericType(), value);
        }
        if (component.getType() == List.class) {
            return List.of();
        }
        if (component.getType() == boolean.class) {
            return false;
        }
        if (mayBeEmpty(component.getAnnotatedType())) {
            return null;
        }
        throw new IllegalStateException(
                component.getDeclaringRecord().getSimpleName() + " without " + component.getName());
    }

    private static boolean mayBeEmpty(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static Object value(Type type, Object value) {
        if (type instanceof ParameterizedType list) {
            return ((List<?>) value)
                    .stream()
                            .map(it -> value(list.getActualTypeArguments()[0], it))
                            .toList();
        }
        if (type == LocalTime.class) {
            return LocalTime.parse((String) value);
        }
        if (!(type instanceof Class<?> plain)) {
            return value;
        }
        if (plain.isEnum()) {
            return Stream.of(plain.getEnumConstants())
                    .filter(it -> ((Enum<?>) it).name().equals(value))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(plain.getSimpleName() + " has no " + value));
        }
        return plain.isRecord() ? record(plain, (Map<?, ?>) value) : value;
    }
}
