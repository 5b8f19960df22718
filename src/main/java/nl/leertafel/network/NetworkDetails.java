package nl.leertafel.network;

import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.NetworkId;

/** Everything about a network that anyone may know. */
public record NetworkDetails(
        NetworkId id,
        String slug,
        String name,
        String region,
        String description,
        String colour,
        EmailAddress mailbox,
        String contactName,
        String contactPhone,
        Language language,
        int version) {}
