package nl.leertafel.network.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Executor;
import nl.leertafel.access.Permissions;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.network.roster.RosterFile;
import nl.leertafel.network.roster.RosterImport;
import nl.leertafel.network.roster.RosterMatching;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.FileDrop;
import nl.leertafel.uikit.ForCoordinators;
import nl.leertafel.uikit.PageHeader;
import nl.leertafel.uikit.UnderMenu;
import nl.leertafel.uikit.WorkplaceFrame;
import org.springframework.beans.factory.annotation.Qualifier;

/** Adding the people of a file to the network in three steps: choose it, say what is what, look and add. */
@Route(value = NetworkRoutes.IMPORT, layout = WorkplaceFrame.class)
@PageTitle("network.roster.title")
@UnderMenu(NetworkRoutes.MEMBERS)
@PermitAll
@ForCoordinators
class ImportMembersView extends Composite<Div> implements BeforeEnterObserver {

    private final RosterImport roster;
    private final Permissions permissions;
    private final CurrentNetwork network;
    private final Executor background;
    private final FileDrop drop =
            new FileDrop(new FileDrop.Limits(RosterFile.MAX_BYTES, ".csv", ".txt"), (name, content) -> read(content));
    private final Div matching = new Div();
    private final Div outcome = new Div();

    ImportMembersView(
            RosterImport roster,
            Permissions permissions,
            CurrentNetwork network,
            @Qualifier("applicationTaskExecutor") Executor background) {
        this.roster = roster;
        this.permissions = permissions;
        this.network = network;
        this.background = background;
        drop.setId("file");
        matching.addClassName("stack");
        outcome.addClassName("stack");
        getContent().addClassName("stack");
        getContent().add(header(), choosing(), matching, outcome);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        permissions.requireCoordinator(current());
    }

    private Component header() {
        return new PageHeader(getTranslation("network.roster.title"), getTranslation("network.roster.sentence"));
    }

    private Component choosing() {
        var asked = new UnorderedList(
                new ListItem(getTranslation("network.roster.how.columns")),
                new ListItem(getTranslation("network.roster.how.save")),
                new ListItem(getTranslation("network.roster.how.rows", RosterFile.MAX_ROWS)));
        return new Card(getTranslation("network.roster.choose"), asked, drop);
    }

    private FileDrop.Arrival read(InputStream content) throws IOException {
        var file = RosterFile.read(content.readAllBytes());
        return () -> match(file);
    }

    private void match(RosterFile file) {
        matching.removeAll();
        outcome.removeAll();
        var card = new Card(getTranslation("network.roster.match"));
        card.add(new Paragraph(
                getTranslation("network.roster.match.sentence", file.lines().size())));
        if (file.guessed()) {
            var guessed = new Paragraph(getTranslation("network.roster.match.guessed"));
            guessed.addClassName("missing");
            card.add(guessed);
        }
        card.add(new RosterMatchFields(file, roster.suggest(file), chosen -> look(file, chosen)));
        matching.add(card);
    }

    private void look(RosterFile file, RosterMatching chosen) {
        var here = current();
        outcome.removeAll();
        outcome.add(new RosterOutcome(
                roster.check(here, file, chosen), progress -> roster.run(here, file, chosen, progress), background));
    }

    private NetworkId current() {
        return network.id().orElseThrow(() -> new NotFound("works in no network"));
    }
}
