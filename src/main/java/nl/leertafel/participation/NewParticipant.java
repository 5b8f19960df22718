package nl.leertafel.participation;

import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.PlainText;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.seating.Party;
import org.jspecify.annotations.Nullable;

/** Someone a coordinator writes down: by name, with or without an e-mail address. */
public record NewParticipant(
        String name,
        @Nullable EmailAddress email,
        @Nullable String phone,
        Party party,
        @Nullable String organisation) {

    /** Somebody who comes alone. */
    public NewParticipant(
            String name,
            @Nullable EmailAddress email,
            @Nullable String phone,
            Perspective perspective,
            @Nullable String organisation) {
        this(name, email, phone, Party.one(perspective), organisation);
    }

    public NewParticipant {
        name = PlainText.line("name", name, 120);
        phone = PlainText.optionalLine("phone", phone, 40);
        organisation = PlainText.optionalLine("organisation", organisation, 160);
    }
}
