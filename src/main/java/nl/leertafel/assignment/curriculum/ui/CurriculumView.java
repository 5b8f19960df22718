package nl.leertafel.assignment.curriculum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leertafel.access.Permissions;
import nl.leertafel.assignment.brief.ui.BriefRoutes;
import nl.leertafel.assignment.curriculum.Curriculum;
import nl.leertafel.assignment.curriculum.CurriculumExport;
import nl.leertafel.assignment.curriculum.GapLine;
import nl.leertafel.assignment.curriculum.GapSource;
import nl.leertafel.assignment.ui.AssignmentRoutes;
import nl.leertafel.assignment.ui.AssignmentTabs;
import nl.leertafel.kernel.Markdown;
import nl.leertafel.people.OrganisationId;
import nl.leertafel.uikit.Ask;
import nl.leertafel.uikit.DownloadLink;
import nl.leertafel.uikit.EmptyState;
import nl.leertafel.uikit.PageHeader;
import nl.leertafel.uikit.ResponsiveList;
import nl.leertafel.uikit.Row;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.UnderMenu;
import nl.leertafel.uikit.WorkplaceFrame;
import org.jspecify.annotations.Nullable;

/** What practice asked that education does not teach, per institution; what was chosen stands in the address. */
@Route(value = CurriculumRoutes.LIST, layout = WorkplaceFrame.class)
@PageTitle("assignment.curriculum.title")
@UnderMenu(AssignmentRoutes.LIST)
@PermitAll
class CurriculumView extends Composite<Div> implements BeforeEnterObserver {

    private final Curriculum curriculum;
    private final CurriculumExport export;
    private final AssignmentTabs tabs;
    private final Permissions permissions;
    private final SpokenTime time;
    private final Clock clock;
    private final Select<Map.Entry<OrganisationId, String>> institution = new Select<>();
    private final Div found = new Div();

    CurriculumView(
            Curriculum curriculum,
            CurriculumExport export,
            AssignmentTabs tabs,
            Permissions permissions,
            SpokenTime time,
            Clock clock) {
        this.curriculum = curriculum;
        this.export = export;
        this.tabs = tabs;
        this.permissions = permissions;
        this.time = time;
        this.clock = clock;
        institution.addValueChangeListener(change -> narrow(change.isFromClient()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        offer(address);
        getContent().removeAll();
        getContent()
                .add(new PageHeader(
                        getTranslation("assignment.curriculum.title"),
                        getTranslation("assignment.curriculum.sentence")));
        tabs.create().ifPresent(getContent()::add);
        getContent().add(filters(), found);
        show();
        CurriculumRoutes.source(address).ifPresent(this::ask);
    }

    private void offer(QueryParameters address) {
        var any = getTranslation("assignment.brief.filter.any");
        var all = curriculum.institutions();
        institution.setLabel(getTranslation("assignment.curriculum.institution"));
        institution.setItems(all);
        institution.setEmptySelectionAllowed(true);
        institution.setEmptySelectionCaption(any);
        institution.setItemLabelGenerator(it -> it == null ? any : it.getValue());
        institution.setVisible(all.size() > 1);
        all.stream()
                .filter(it -> address.getSingleParameter(CurriculumRoutes.INSTITUTION)
                        .filter(it.getKey().organisationId().toString()::equals)
                        .isPresent())
                .findFirst()
                .ifPresent(institution::setValue);
    }

    private Component filters() {
        var filters = new Div(institution);
        filters.addClassName("filters");
        return filters;
    }

    private void show() {
        var chosen = chosen();
        found.removeAll();
        found.add(new ResponsiveList<GapLine>(
                        getTranslation("assignment.curriculum.title"),
                        page -> curriculum.list(chosen, page),
                        this::card,
                        new EmptyState(getTranslation("assignment.curriculum.empty")))
                .componentColumn(getTranslation("assignment.curriculum.asked"), this::row)
                .wideColumn(getTranslation("assignment.curriculum.missing"), CurriculumView::missing)
                .componentColumn(getTranslation("assignment.curriculum.source"), this::source));
        if (!curriculum.institutions().isEmpty()) {
            var files = new Div(
                    download("xlsx", () -> export.xlsx(chosen, getLocale())),
                    download("csv", () -> export.csv(chosen, getLocale())));
            files.addClassName("tools");
            found.add(files);
        }
    }

    private Component download(String kind, SerializableSupplier<byte[]> content) {
        return new DownloadLink(
                getTranslation("assignment.curriculum." + kind),
                getTranslation("assignment.curriculum.file", kind),
                content);
    }

    private Row row(GapLine gap) {
        return new Row(gap.asked()).small(gap.institution());
    }

    private Component card(GapLine gap) {
        return row(gap).below(missing(gap)).below(source(gap));
    }

    private static Component missing(GapLine gap) {
        return new Html("<div class='words'>" + Markdown.html(gap.missing()) + "</div>");
    }

    private Component source(GapLine gap) {
        var mine = permissions.requireSignedIn().equals(gap.writer());
        var source = new Div(
                mine ? new Anchor(address(gap), gap.sourceTitle()) : new Div(gap.sourceTitle()),
                small(Stream.of(gap.course(), gap.networkName())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · "))),
                small(Stream.of(
                                gap.writerName(),
                                time.day(gap.writtenAt().atZone(clock.getZone()).toLocalDate(), getLocale()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · "))));
        if (mine) {
            source.add(remove(gap));
        }
        return source;
    }

    private static String address(GapLine gap) {
        var brief = gap.brief();
        return brief == null
                ? AssignmentRoutes.assignment(Objects.requireNonNull(gap.assignment()))
                : BriefRoutes.brief(brief);
    }

    private Component remove(GapLine gap) {
        var remove = new Button(getTranslation("assignment.curriculum.remove"), click -> askToRemove(gap));
        remove.setAriaLabel(getTranslation("assignment.curriculum.removeOne", gap.asked()));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        return remove;
    }

    private void askToRemove(GapLine gap) {
        Ask.before(
                getTranslation("assignment.curriculum.remove.ask"),
                gap.asked(),
                getTranslation("assignment.curriculum.remove"),
                () -> {
                    curriculum.remove(gap.id());
                    show();
                });
    }

    /** Somebody came here to write something down. */
    private void ask(GapSource source) {
        new NoteGapDialog(curriculum.titleOf(source), form -> {
                    curriculum.note(source, form);
                    UI.getCurrent().navigate(CurriculumRoutes.LIST);
                })
                .open();
    }

    private void narrow(boolean byPerson) {
        if (byPerson) {
            UI.getCurrent().getPage().getHistory().replaceState(null, CurriculumRoutes.of(chosen()));
            show();
        }
    }

    private @Nullable OrganisationId chosen() {
        return institution.getValue() == null ? null : institution.getValue().getKey();
    }

    private static Component small(String words) {
        var small = new Div(words);
        small.addClassName("small");
        return small;
    }
}
