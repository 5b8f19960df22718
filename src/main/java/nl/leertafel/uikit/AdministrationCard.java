package nl.leertafel.uikit;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What a module has to tell an administrator, on {@code /beheer} above the networks; beans, ordered. */
public interface AdministrationCard {

    /** Empty when there is nothing to tell. */
    Optional<Component> create();
}
