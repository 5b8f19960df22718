package nl.leertafel.message;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leertafel.participation.ParticipationStatus;

/** Keeps whom a message was for as words in one column, such as {@code ACCEPTED WAITING}. */
@Converter
class Audience implements AttributeConverter<Set<ParticipationStatus>, String> {

    @Override
    public String convertToDatabaseColumn(Set<ParticipationStatus> audience) {
        return EnumSet.copyOf(audience).stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    @Override
    public Set<ParticipationStatus> convertToEntityAttribute(String words) {
        return Arrays.stream(words.split(" ", -1))
                .map(ParticipationStatus::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ParticipationStatus.class)));
    }
}
