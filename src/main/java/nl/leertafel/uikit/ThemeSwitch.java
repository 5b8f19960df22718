package nl.leertafel.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.signals.local.ValueSignal;
import org.jspecify.annotations.Nullable;

/** Light, dark or as the device has it; remembered by the browser, for this browser. */
class ThemeSwitch extends Composite<Div> {

    private static final String REMEMBERED = "leertafel.weergave";

    private final ValueSignal<ColorScheme.Value> chosen = new ValueSignal<>(ColorScheme.Value.SYSTEM);

    ThemeSwitch() {
        getContent().addClassName("segments");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("uikit.theme.label"));
        getContent()
                .add(
                        button("sun", "uikit.theme.light", ColorScheme.Value.LIGHT),
                        button("moon", "uikit.theme.dark", ColorScheme.Value.DARK),
                        button("device", "uikit.theme.system", ColorScheme.Value.SYSTEM));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        WebStorage.getItem(event.getUI(), WebStorage.Storage.LOCAL_STORAGE, REMEMBERED, this::recall);
    }

    private NativeButton button(String glyph, String label, ColorScheme.Value value) {
        var button = new NativeButton();
        button.add(new Glyph(glyph));
        button.setAriaLabel(getTranslation(label));
        button.setTitle(getTranslation(label));
        button.getElement()
                .bindAttribute("aria-pressed", chosen.map(value::equals).map(String::valueOf));
        button.addClickListener(click -> choose(value));
        return button;
    }

    private void choose(ColorScheme.Value value) {
        WebStorage.setItem(REMEMBERED, value.name());
        show(value);
    }

    private void recall(@Nullable String remembered) {
        if (ColorScheme.Value.LIGHT.name().equals(remembered)) {
            show(ColorScheme.Value.LIGHT);
        } else if (ColorScheme.Value.DARK.name().equals(remembered)) {
            show(ColorScheme.Value.DARK);
        }
    }

    private void show(ColorScheme.Value value) {
        chosen.set(value);
        getUI().ifPresent(ui -> ui.getPage().setColorScheme(value));
    }
}
