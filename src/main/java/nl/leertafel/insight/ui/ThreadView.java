package nl.leertafel.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.leertafel.agenda.ui.QuestionRoutes;
import nl.leertafel.insight.thread.QuestionThread;
import nl.leertafel.insight.thread.Threads;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.uikit.EmptyState;
import nl.leertafel.uikit.PageHeader;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.UnderMenu;
import nl.leertafel.uikit.WorkplaceFrame;

/** What became of a question, from signal to result, drawn or as a list; what is missing is there to see. */
@Route(value = InsightRoutes.THREAD_PAGE, layout = WorkplaceFrame.class)
@UnderMenu(QuestionRoutes.AGENDA)
@PermitAll
class ThreadView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String LIST = "lijst";

    private final Threads threads;
    private final SpokenTime time;
    private String title = "";

    ThreadView(Threads threads, SpokenTime time) {
        this.threads = threads;
        this.time = time;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters()
                .get("question")
                .flatMap(QuestionRoutes::read)
                .orElseThrow(() -> new NotFound("no question at this address"));
        var chosen = event.getLocation().getQueryParameters();
        var part = chosen.getSingleParameter(InsightRoutes.PART)
                .filter(it -> it.matches("[1-9]\\d{0,3}"))
                .map(it -> Integer.parseInt(it) - 1)
                .orElse(0);
        var asList = chosen.getSingleParameter(InsightRoutes.AS_LIST)
                .filter(LIST::equals)
                .isPresent();
        show(threads.of(id, part), asList);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(QuestionThread thread, boolean asList) {
        title = getTranslation("insight.thread.title", thread.question().wording());
        var nodes = new ThreadNodes(thread, time);
        getContent().removeAll();
        getContent()
                .add(
                        header(thread),
                        ways(thread, asList),
                        asList ? new ThreadList(thread, nodes) : new ThreadPicture(thread, nodes));
        if (thread.hasNoSession()) {
            getContent().add(new EmptyState(getTranslation("insight.thread.gap.NO_SESSION")));
        }
        if (thread.more() || thread.page() > 0) {
            getContent().add(parts(thread, asList));
        }
    }

    private Component header(QuestionThread thread) {
        var question = thread.question();
        return new PageHeader(question.wording(), getTranslation("insight.thread.sentence"))
                .above(
                        new Anchor(QuestionRoutes.AGENDA, getTranslation("agenda.list.title")),
                        new Anchor(QuestionRoutes.question(question.id()), getTranslation("insight.question")));
    }

    private Component ways(QuestionThread thread, boolean asList) {
        var picture = new Anchor(address(thread, thread.page(), false), getTranslation("insight.thread.picture"));
        var list = new Anchor(address(thread, thread.page(), true), getTranslation("insight.thread.list"));
        (asList ? list : picture).getElement().setAttribute("aria-current", "true");
        var ways = new Nav(picture, list);
        ways.setAriaLabel(getTranslation("insight.thread.ways"));
        ways.addClassNames("segments", "thread-ways");
        return ways;
    }

    private Component parts(QuestionThread thread, boolean asList) {
        var parts = new Nav();
        parts.setAriaLabel(getTranslation("insight.thread.parts"));
        parts.addClassName("actions");
        if (thread.page() > 0) {
            parts.add(new Anchor(address(thread, thread.page() - 1, asList), getTranslation("insight.thread.later")));
        }
        if (thread.more()) {
            parts.add(new Anchor(address(thread, thread.page() + 1, asList), getTranslation("insight.thread.earlier")));
        }
        return parts;
    }

    private static String address(QuestionThread thread, int page, boolean asList) {
        return InsightRoutes.thread(thread.question().id()) + "?" + InsightRoutes.PART + "=" + (page + 1)
                + (asList ? "&" + InsightRoutes.AS_LIST + "=" + LIST : "");
    }
}
