package nl.leertafel.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import nl.leertafel.kernel.PlainText;
import org.jspecify.annotations.Nullable;

/** Where people meet, and what one can expect there: steps, lift, bus, ring line. */
@Embeddable
public record Place(
        @Column(name = "place_name") @Nullable String name,
        @Column(name = "place_address") @Nullable String address,
        @Column(name = "place_accessibility") @Nullable String accessibility)
        implements Serializable {

    public static final Place NOWHERE = new Place(null, null, null);

    public Place {
        name = PlainText.optionalLine("placeName", name, 160);
        address = PlainText.optionalLine("placeAddress", address, 240);
        accessibility = PlainText.optionalLine("placeAccessibility", accessibility, 500);
    }

    /** Name and address on one line; empty when neither is known. */
    public String line() {
        return name == null ? (address == null ? "" : address) : address == null ? name : name + ", " + address;
    }
}
