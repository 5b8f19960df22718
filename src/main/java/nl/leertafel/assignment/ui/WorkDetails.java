package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.leertafel.assignment.Standing;
import nl.leertafel.assignment.VersionDetails;
import nl.leertafel.files.FileDetails;
import nl.leertafel.kernel.Markdown;
import nl.leertafel.uikit.Facts;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.Tag;

/** What was handed in, to read: when, what was found, the link, the files, and whether it meets what was asked. */
class WorkDetails extends Composite<Div> {

    WorkDetails(VersionDetails version, SpokenTime time) {
        getContent().addClassName("work");
        getContent().add(when(version, time));
        var summary = version.summary();
        if (summary != null) {
            getContent().add(new Html("<div>" + Markdown.html(summary) + "</div>"));
        }
        var facts = facts(version);
        if (facts.getElement().getChildCount() > 0) {
            getContent().add(facts);
        }
    }

    private Facts facts(VersionDetails version) {
        var facts = new Facts();
        var link = version.link();
        if (link != null) {
            facts.fact(getTranslation("assignment.work.link.label"), outside(link));
        }
        if (!version.files().isEmpty()) {
            var files = new Div(version.files().stream().map(this::download).toArray(Component[]::new));
            files.addClassName("several");
            facts.fact(getTranslation("assignment.work.files.label"), files);
        }
        if (version.lateReason() != null) {
            facts.fact(getTranslation("assignment.work.late.reason"), version.lateReason());
        }
        return facts;
    }

    private Component when(VersionDetails version, SpokenTime time) {
        var when = new Div(
                new Span(getTranslation("assignment.work.handedInAt", time.moment(version.handedInAt(), getLocale()))));
        when.addClassName("with-tag");
        if (version.isLate()) {
            when.add(Tag.attention(getTranslation("assignment.work.late")));
        }
        if (version.standing() != null) {
            when.add(
                    version.standing() == Standing.MEETS
                            ? Tag.of(getTranslation("assignment.standing.MEETS"))
                            : Tag.attention(getTranslation("assignment.standing.NOT_YET")));
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
