package nl.leertafel.network.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.Perspective;
import nl.leertafel.network.roster.RosterColumn;
import nl.leertafel.network.roster.RosterFile;
import nl.leertafel.network.roster.RosterMatching;
import nl.leertafel.uikit.FieldErrors;

/** Which heading of a file holds what, with the first row as an example. */
class RosterMatchFields extends Composite<Div> {

    private final Map<RosterColumn, Select<Integer>> headings = new EnumMap<>(RosterColumn.class);
    private final Select<Perspective> otherwise = new Select<>();
    private final Button look = new Button(getTranslation("network.roster.match.look"));

    RosterMatchFields(
            RosterFile file, Map<RosterColumn, Integer> suggested, SerializableConsumer<RosterMatching> then) {
        getContent().addClassName("form");
        for (var column : RosterColumn.values()) {
            var select = heading(column, file);
            select.setValue(suggested.get(column));
            headings.put(column, select);
            getContent().add(select);
        }
        otherwise.setLabel(getTranslation("network.roster.match.otherwise"));
        otherwise.setHelperText(getTranslation("network.roster.match.otherwise.help"));
        otherwise.setItems(Perspective.values());
        otherwise.setItemLabelGenerator(it -> getTranslation("network.perspective." + it));
        otherwise.setValue(Perspective.RESIDENT);
        look.addClickListener(click -> look(then));
        look.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(otherwise, look);
    }

    private Select<Integer> heading(RosterColumn column, RosterFile file) {
        var none = getTranslation("network.roster.match.none");
        var example = file.lines().getFirst().cells();
        var select = new Select<Integer>();
        select.setId(column.name());
        select.setLabel(getTranslation("network.roster.column." + column));
        select.setItems(IntStream.range(0, file.headings().size()).boxed().toList());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(none);
        select.setItemLabelGenerator(
                it -> it == null ? none : labelled(file.headings().get(it), example.get(it)));
        return select;
    }

    private String labelled(String heading, String example) {
        return example.isEmpty() ? heading : getTranslation("network.roster.match.example", heading, example);
    }

    private void look(SerializableConsumer<RosterMatching> then) {
        Map<RosterColumn, Integer> chosen = new EnumMap<>(RosterColumn.class);
        headings.forEach((column, select) -> {
            if (select.getValue() != null) {
                chosen.put(column, select.getValue());
            }
        });
        try {
            then.accept(new RosterMatching(chosen, otherwise.getValue()));
            // from here on, adding them is the next step
            look.removeThemeVariants(ButtonVariant.PRIMARY);
        } catch (Refusal refusal) {
            FieldErrors.show(this, refusal);
        }
    }
}
