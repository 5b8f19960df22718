package nl.leertafel.agenda;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PlainText;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What a number of questions are about. */
@Entity
class Theme {

    static final int NAME_LENGTH = 120;

    @EmbeddedId
    private ThemeId id;

    @Embedded
    private NetworkId network;

    private String name;
    private int themeOrder;

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected Theme() {} // for JPA

    Theme(NetworkId network, String name, int themeOrder) {
        this.id = ThemeId.next();
        this.network = network;
        this.name = checked(name);
        this.themeOrder = themeOrder;
    }

    Theme rename(String newName) {
        name = checked(newName);
        return this;
    }

    /** Takes the place of the other one, which takes this one's. */
    Theme changePlacesWith(Theme other) {
        var place = themeOrder;
        themeOrder = other.themeOrder;
        other.themeOrder = place;
        return this;
    }

    ThemeId id() {
        return id;
    }

    NetworkId network() {
        return network;
    }

    String name() {
        return name;
    }

    int order() {
        return themeOrder;
    }

    boolean isStill(int versionSeen) {
        return requireNonNull(version) == versionSeen;
    }

    private static String checked(String name) {
        return PlainText.line("name", name, NAME_LENGTH);
    }
}
