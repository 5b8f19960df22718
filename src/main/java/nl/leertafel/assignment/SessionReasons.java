package nl.leertafel.assignment;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Keeps why an assignment is linked as words in one column, such as {@code PREPARE TAKE_PART}. */
@Converter
class SessionReasons implements AttributeConverter<Set<SessionReason>, String> {

    @Override
    public String convertToDatabaseColumn(Set<SessionReason> reasons) {
        return reasons.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }

    @Override
    public Set<SessionReason> convertToEntityAttribute(String words) {
        return Arrays.stream(words.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(SessionReason::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
