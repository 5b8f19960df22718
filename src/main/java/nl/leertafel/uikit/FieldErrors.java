package nl.leertafel.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leertafel.kernel.Refusal;

/** Puts the sentence of a refusal where the person typed; nothing typed is lost. */
public final class FieldErrors {

    private static final int LONG_ENOUGH_TO_READ = 8_000;

    private FieldErrors() {}

    /** At the field whose id is the refusal's field; as a notification where the form has no such field. */
    public static void show(Component form, Refusal refusal) {
        var sentence = form.getTranslation(refusal.key(), refusal.arguments());
        refusal.field()
                .flatMap(id -> field(form, id))
                .ifPresentOrElse(field -> showAt(field, sentence), () -> showBelow(sentence));
    }

    private static Optional<Component> field(Component form, String id) {
        return withAllInside(form)
                .filter(it -> it.getId().filter(id::equals).isPresent())
                .filter(HasValidation.class::isInstance)
                .findFirst();
    }

    private static Stream<Component> withAllInside(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(FieldErrors::withAllInside));
    }

    private static void showAt(Component field, String sentence) {
        var validation = (HasValidation) field;
        validation.setErrorMessage(sentence);
        validation.setInvalid(true);
        if (field instanceof HasValue<?, ?> value) {
            value.addValueChangeListener(change -> forget(validation, sentence));
        }
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private static void forget(HasValidation field, String sentence) {
        if (sentence.equals(field.getErrorMessage())) {
            field.setInvalid(false);
        }
    }

    private static void showBelow(String sentence) {
        var notification = Notification.show(sentence, LONG_ENOUGH_TO_READ, Notification.Position.BOTTOM_CENTER);
        notification.addThemeVariants(NotificationVariant.WARNING);
        notification.setAssertive(true);
    }
}
