package nl.leertafel.participation.seating;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leertafel.network.Perspective;

/** Keeps the few perspectives of a rule in one column, in their own order. */
@Converter
public class PerspectivesConverter implements AttributeConverter<Set<Perspective>, String> {

    private static final String BETWEEN = ",";

    @Override
    public String convertToDatabaseColumn(Set<Perspective> perspectives) {
        return perspectives.stream().sorted().map(Enum::name).collect(Collectors.joining(BETWEEN));
    }

    @Override
    public Set<Perspective> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(BETWEEN)).map(Perspective::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
