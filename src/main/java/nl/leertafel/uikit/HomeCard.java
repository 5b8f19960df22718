package nl.leertafel.uikit;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What a module has to tell on the start page, to the one who looks; ordered with {@code @Order}. */
public interface HomeCard {

    /** Empty when there is nothing to tell. */
    Optional<Component> create();

    /** How many things in it ask something of the one who looks; the start page adds them up in a sentence. */
    default int attention() {
        return 0;
    }
}
