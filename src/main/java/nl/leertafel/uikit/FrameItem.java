package nl.leertafel.uikit;

import com.vaadin.flow.component.Component;

/** Something a module puts at the foot of the menu, such as the language or the way out; ordered with {@code @Order}. */
public interface FrameItem {

    Component create();
}
