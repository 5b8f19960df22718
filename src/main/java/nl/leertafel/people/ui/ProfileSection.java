package nl.leertafel.people.ui;

import com.vaadin.flow.component.Component;

/**
 * What a module above lets people choose about themselves, on their own page below their data. Beans, ordered; each
 * shows what is of the signed-in person and of nobody else.
 */
public interface ProfileSection {

    Component create();
}
