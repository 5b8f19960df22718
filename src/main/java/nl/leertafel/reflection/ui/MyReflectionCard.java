package nl.leertafel.reflection.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import nl.leertafel.files.FileIntake;
import nl.leertafel.reflection.MyReflection;
import nl.leertafel.reflection.Reflecting;
import nl.leertafel.reflection.ReflectionSource;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.SpokenTime;

/** One's own reflection: to read, with what one can do with it, or to write. */
class MyReflectionCard extends Composite<Div> {

    private final Reflecting reflecting;
    private final FileIntake intake;
    private final SpokenTime time;

    MyReflectionCard(Reflecting reflecting, FileIntake intake, SpokenTime time, MyReflection mine) {
        this.reflecting = reflecting;
        this.intake = intake;
        this.time = time;
        if (mine.writable() && (mine.hasDraft() || !mine.isWritten())) {
            showForm(mine);
        } else {
            showText(mine);
        }
    }

    private void showText(MyReflection mine) {
        var text = new MyReflectionText(reflecting, time, mine, this::showForm);
        show(mine.source() == ReflectionSource.CARD ? "reflection.paper.title" : "reflection.mine.title", text);
    }

    private void showForm(MyReflection mine) {
        var form = new ReflectionForm(reflecting, intake, time, mine, MyReflectionCard::readAgain);
        show(mine.isWritten() ? "reflection.mine.change" : "reflection.mine.write", form);
    }

    private void show(String titleKey, Composite<Div> content) {
        getContent().removeAll();
        getContent().add(new Card(getTranslation(titleKey), content));
    }

    static void readAgain() {
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
