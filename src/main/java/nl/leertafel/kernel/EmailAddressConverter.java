package nl.leertafel.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps an e-mail address as text in its column. */
@Converter(autoApply = true)
public class EmailAddressConverter implements AttributeConverter<@Nullable EmailAddress, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable EmailAddress address) {
        return address == null ? null : address.value();
    }

    @Override
    public @Nullable EmailAddress convertToEntityAttribute(@Nullable String column) {
        return EmailAddress.ofNullable(column);
    }
}
