package nl.leertafel.network.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.MemberFilter;
import nl.leertafel.network.MemberSummary;
import nl.leertafel.network.Memberships;
import org.jspecify.annotations.Nullable;

/** Lets a coordinator choose a member of the network by the beginning of a word in the name; may stay empty. */
public class MemberField extends ComboBox<MemberField.Choice> {

    /** Someone one can choose, or chose before. */
    public record Choice(PersonId person, String name) {}

    public MemberField(String label, Memberships memberships, NetworkId network) {
        super(label);
        setItemLabelGenerator(Choice::name);
        setItemsPageable(
                (page, typed) -> memberships.search(network, new MemberFilter(typed, null, null, null), page).stream()
                        .map(MemberField::choice)
                        .toList());
        setClearButtonVisible(true);
    }

    public @Nullable PersonId chosen() {
        return getValue() == null ? null : getValue().person();
    }

    /** Someone who was chosen before, a member still or not. */
    public void choose(PersonId person, String name) {
        setValue(new Choice(person, name));
    }

    private static Choice choice(MemberSummary member) {
        return new Choice(member.person(), member.name());
    }
}
