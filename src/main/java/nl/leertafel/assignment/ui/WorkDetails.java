package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.leertafel.assignment.HandInDetails;
import nl.leertafel.files.FileDetails;
import nl.leertafel.kernel.Markdown;
import nl.leertafel.uikit.Facts;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.Tag;

/** What was handed in, to read: when, the text, the link, the file. */
class WorkDetails extends Composite<Div> {

    WorkDetails(HandInDetails handIn, SpokenTime time) {
        getContent().addClassName("work");
        getContent().add(when(handIn, time));
        var text = handIn.text();
        if (text != null) {
            getContent().add(new Html("<div>" + Markdown.html(text) + "</div>"));
        }
        var facts = new Facts();
        var link = handIn.link();
        if (link != null) {
            facts.fact(getTranslation("assignment.work.link.label"), outside(link));
        }
        var file = handIn.file();
        if (file != null) {
            facts.fact(getTranslation("assignment.work.file.label"), download(file));
        }
        if (link != null || file != null) {
            getContent().add(facts);
        }
    }

    private Component when(HandInDetails handIn, SpokenTime time) {
        var when = new Div(
                new Span(getTranslation("assignment.work.handedInAt", time.moment(handIn.handedInAt(), getLocale()))));
        when.addClassName("with-tag");
        if (handIn.isLate()) {
            when.add(Tag.attention(getTranslation("assignment.work.late")));
        }
        return when;
    }

    private static Component outside(String link) {
        var anchor = new Anchor(link, link, AnchorTarget.BLANK);
        anchor.setRouterIgnore(true);
        anchor.getElement().setAttribute("rel", "noopener noreferrer nofollow");
        return anchor;
    }

    private Component download(FileDetails file) {
        var anchor = new Anchor("/bestand/" + file.id().fileId(), file.name());
        anchor.setRouterIgnore(true);
        anchor.getElement().setAttribute("download", true);
        return new Span(anchor, new Span(" · " + FileSize.spoken(file.size(), getLocale())));
    }
}
