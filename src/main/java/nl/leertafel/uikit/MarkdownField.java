package nl.leertafel.uikit;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import nl.leertafel.kernel.Markdown;

/** Text with paragraphs, lists and bold words, and how it will look to others. */
public class MarkdownField extends CustomField<String> {

    private final TextArea text = new TextArea();
    private final Div preview = new Div();

    public MarkdownField(String label) {
        super("");
        setLabel(label);
        addClassName("markdown");
        text.setAriaLabel(label);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> {
            showAsOthersSeeIt();
            if (change.isFromClient()) {
                updateValue();
            }
        });
        setHelperText(getTranslation("uikit.markdown.help"));
        preview.addClassName("preview");
        add(text, new NativeDetails(getTranslation("uikit.markdown.preview"), preview));
    }

    @Override
    protected String generateModelValue() {
        return text.getValue();
    }

    @Override
    protected void setPresentationValue(String value) {
        text.setValue(value);
        showAsOthersSeeIt();
    }

    @Override
    public void focus() {
        text.focus();
    }

    private void showAsOthersSeeIt() {
        preview.getElement().setProperty("innerHTML", Markdown.html(text.getValue()));
    }
}
