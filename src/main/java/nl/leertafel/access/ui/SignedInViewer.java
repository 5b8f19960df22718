package nl.leertafel.access.ui;

import nl.leertafel.access.NetworkRoles;
import nl.leertafel.access.Permissions;
import nl.leertafel.uikit.Viewer;
import org.springframework.stereotype.Component;

/** The person who is signed in, as the menu sees them. */
@Component
class SignedInViewer implements Viewer {

    private final Permissions permissions;
    private final NetworkRoles roles;

    SignedInViewer(Permissions permissions, NetworkRoles roles) {
        this.permissions = permissions;
        this.roles = roles;
    }

    @Override
    public boolean coordinates() {
        return permissions.current().stream()
                .flatMap(person -> roles.networksOf(person).stream())
                .anyMatch(permissions::isCoordinator);
    }

    @Override
    public boolean administers() {
        return permissions.isAdministrator();
    }
}
