package nl.leertafel.network;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A regional learning network. */
@Entity
class Network {

    @EmbeddedId
    private NetworkId id;

    private String slug;
    private String name;
    private String region;
    private String description;
    private String colour;
    private EmailAddress mailbox;
    private String contactName;
    private String contactPhone;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected Network() {} // for JPA

    @SuppressWarnings("NullAway.Init") // fill() sets what is not set here
    Network(NetworkForm form) {
        id = NetworkId.next();
        slug = form.slug();
        fill(form);
    }

    Network edit(NetworkForm form) {
        if (!slug.equals(form.slug())) {
            throw Refusal.at("slug", "network.form.slug.stays");
        }
        fill(form);
        return this;
    }

    private void fill(NetworkForm form) {
        name = form.name();
        region = form.region();
        description = form.description();
        colour = form.colour();
        mailbox = form.mailbox();
        contactName = form.contactName();
        contactPhone = form.contactPhone();
        language = form.language();
    }

    NetworkId id() {
        return id;
    }

    boolean isStill(int versionSeen) {
        return requireNonNull(version) == versionSeen;
    }

    NetworkDetails details() {
        return new NetworkDetails(
                id,
                slug,
                name,
                region,
                description,
                colour,
                mailbox,
                contactName,
                contactPhone,
                language,
                requireNonNull(version));
    }
}
