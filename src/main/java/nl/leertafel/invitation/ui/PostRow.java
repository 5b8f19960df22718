package nl.leertafel.invitation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import nl.leertafel.invitation.inbound.PostKind;
import nl.leertafel.invitation.inbound.ShownPost;
import nl.leertafel.invitation.inbound.WaitingPost;
import nl.leertafel.uikit.Row;
import nl.leertafel.uikit.SpokenTime;

/** One thing that came in: who, about what, in whose words, and what one can do about it. */
class PostRow extends Row {

    PostRow(ShownPost shown, SpokenTime time, Component steps) {
        super(title(shown));
        var item = shown.item();
        if (!shown.session().isEmpty()) {
            small(getTranslation("invitation.post.about", shown.session()));
        }
        if (item.kind() == PostKind.LETTER) {
            small(item.from());
        } else if (item.answer() != null) {
            small(getTranslation("invitation.post.says", getTranslation("invitation.answer." + item.answer())));
        }
        small(time.moment(item.cameAt(), getLocale()));
        if (!item.words().isEmpty()) {
            below(words(item.words()));
        }
        if (item.sender() != null) {
            below(address(item.sender()));
        }
        below(steps);
    }

    private static String title(ShownPost shown) {
        var item = shown.item();
        var ui = UI.getCurrentOrThrow();
        if (item.kind() == PostKind.LETTER) {
            return item.subject().isEmpty() ? ui.getTranslation("invitation.post.noSubject") : item.subject();
        }
        return ui.getTranslation(
                "invitation.post.kind." + item.kind(),
                shown.person().isEmpty() ? item.from() : shown.person(),
                other(item));
    }

    /** A calendar often gives a stranger the name of who was invited: their address tells them apart. */
    private static String other(WaitingPost item) {
        var other = item.other().isEmpty() ? item.from() : item.other();
        return item.kind() == PostKind.STRANGER && item.otherAddress() != null && !other.equals(item.otherAddress())
                ? other + " (" + item.otherAddress() + ")"
                : other;
    }

    private static Div words(String text) {
        var words = new Div(text);
        words.addClassName("letter-words");
        return words;
    }

    private Div address(String sender) {
        var link = new Anchor("mailto:" + sender, getTranslation("invitation.post.write", sender));
        var line = new Div(link);
        line.addClassName("small");
        return line;
    }
}
