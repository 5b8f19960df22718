package nl.leertafel.participation.support;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps a few kinds of needs in one column, in their own order. */
@Converter
class NeedKindsConverter implements AttributeConverter<Set<NeedKind>, String> {

    private static final String BETWEEN = ",";

    @Override
    public String convertToDatabaseColumn(Set<NeedKind> kinds) {
        return kinds.stream().sorted().map(Enum::name).collect(Collectors.joining(BETWEEN));
    }

    @Override
    public Set<NeedKind> convertToEntityAttribute(String column) {
        return column.isEmpty()
                ? EnumSet.noneOf(NeedKind.class)
                : Arrays.stream(column.split(BETWEEN))
                        .map(NeedKind::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(NeedKind.class)));
    }
}
