package nl.leertafel.network.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import nl.leertafel.network.NetworkDetails;
import nl.leertafel.uikit.FrameItem;
import org.springframework.core.annotation.Order;

/** Says in which network one works, and lets whoever has several go to another. */
@org.springframework.stereotype.Component
@Order(0)
class NetworkItem implements FrameItem {

    private final CurrentNetwork current;

    NetworkItem(CurrentNetwork current) {
        this.current = current;
    }

    @Override
    public Component create() {
        return current.mine().size() > 1 ? switcher() : name();
    }

    private Span name() {
        var name = new Span(current.details().map(NetworkDetails::name).orElse(""));
        name.setVisible(!name.getText().isEmpty());
        return name;
    }

    private Select<NetworkDetails> switcher() {
        var switcher = new Select<NetworkDetails>();
        switcher.setLabel(switcher.getTranslation("network.frame.network"));
        switcher.setItems(current.mine());
        switcher.setItemLabelGenerator(NetworkDetails::name);
        current.details().ifPresent(switcher::setValue);
        switcher.addValueChangeListener(change -> goTo(change.getValue()));
        return switcher;
    }

    // whatever is open was about the other network
    private void goTo(NetworkDetails network) {
        current.choose(network.id());
        UI.getCurrent().getPage().setLocation("start");
    }
}
