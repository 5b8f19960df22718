package nl.leertafel.reflection.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.leertafel.reflection.Prompt;
import nl.leertafel.reflection.ReflectionDirectory;
import nl.leertafel.reflection.ReflectionSource;
import nl.leertafel.reflection.SharedReflection;
import nl.leertafel.session.SessionId;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.SpokenTime;
import org.springframework.data.domain.PageRequest;

/** What others at the table shared, newest first, with their names: they chose to share it with those who were there. */
class SharedReflections extends Composite<Div> {

    private static final int AT_ONCE = 20;

    private final ReflectionDirectory directory;
    private final SessionId session;
    private final SpokenTime time;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button(getTranslation("uikit.list.more"), click -> showMore());
    private int pagesShown;

    SharedReflections(ReflectionDirectory directory, SessionId session, SpokenTime time) {
        this.directory = directory;
        this.session = session;
        this.time = time;
        list.addClassName("list-cards");
        var card = new Card(getTranslation("reflection.shared.title"));
        if (showMore() == 0) {
            var nothing = new Paragraph(getTranslation("reflection.shared.empty"));
            nothing.addClassName("hint");
            card.add(nothing);
        } else {
            var seen = new Paragraph(getTranslation("reflection.shared.seen"));
            seen.addClassName("hint");
            card.add(seen, list, more);
        }
        getContent().add(card);
    }

    private int showMore() {
        var page = directory.ofOthers(session, PageRequest.of(pagesShown++, AT_ONCE));
        page.forEach(it -> list.add(item(it)));
        more.setVisible(page.size() == AT_ONCE);
        return page.size();
    }

    private ListItem item(SharedReflection shared) {
        var moment = time.moment(shared.writtenAt(), getLocale());
        var written = new Span(
                shared.source() == ReflectionSource.CARD ? getTranslation("reflection.shared.card", moment) : moment);
        written.addClassName("small");
        Component writer = new H3(shared.writer());
        var item = new ListItem(writer, written, WordsByPrompt.underWriter(List.of(Prompt.values()), shared.text()));
        if (shared.picture() != null) {
            item.add(new PictureShown(shared.picture()));
        }
        return item;
    }
}
