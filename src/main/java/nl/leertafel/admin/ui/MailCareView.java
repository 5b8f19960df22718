package nl.leertafel.admin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.leertafel.admin.MailCare;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.mail.AddressTrouble;
import nl.leertafel.mail.Delivery;
import nl.leertafel.mail.MailTraffic.Report;
import nl.leertafel.uikit.Ask;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.EmptyState;
import nl.leertafel.uikit.Facts;
import nl.leertafel.uikit.FieldErrors;
import nl.leertafel.uikit.ForAdministrators;
import nl.leertafel.uikit.LookingAgain;
import nl.leertafel.uikit.PageHeader;
import nl.leertafel.uikit.ResponsiveList;
import nl.leertafel.uikit.Row;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.Tag;
import nl.leertafel.uikit.WorkplaceFrame;

/** Whether mail goes out, what could not be delivered, and which addresses do not work; for administrators. */
@Route(value = MailCareView.ADDRESS, layout = WorkplaceFrame.class)
@Menu(title = "admin.mail.menu", order = 96, icon = "mail")
@ForAdministrators
@PermitAll
class MailCareView extends Composite<Div> implements BeforeEnterObserver {

    static final String ADDRESS = "beheer/mail";

    private final transient MailCare care;
    private final transient SpokenTime time;
    private final Div now = new Div();
    private final ResponsiveList<Delivery> undelivered;
    private final ResponsiveList<AddressTrouble> addresses;

    MailCareView(MailCare care, SpokenTime time) {
        this.care = care;
        this.time = time;
        this.undelivered = undelivered();
        this.addresses = addresses();
        getContent().addClassName("stack");
        now.addClassName("stack");
        getContent()
                .add(
                        now,
                        new Card(getTranslation("admin.mail.undelivered"), undelivered),
                        new Card(
                                getTranslation("admin.mail.addresses"),
                                new Paragraph(getTranslation("admin.mail.addresses.why")),
                                addresses));
        LookingAgain.whileOpen(now, this::showNow);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        showNow();
    }

    private void showNow() {
        var report = care.report();
        now.removeAll();
        now.add(header(report));
        if (report.refused() > 0) {
            now.add(warning(getTranslation("admin.mail.refused", report.refused())));
        }
        now.add(new Card(getTranslation("admin.mail.now"), facts(report)));
    }

    private PageHeader header(Report report) {
        var header = new PageHeader(getTranslation("admin.mail.title"), sentence(report));
        if (!report.hasRelay()) {
            return header;
        }
        return header.action(
                report.pausedAt() == null && report.downSince() == null
                        ? new Button(getTranslation("admin.mail.pause"), click -> askToPause())
                        : new Button(
                                getTranslation(report.pausedAt() == null ? "admin.mail.tryNow" : "admin.mail.resume"),
                                click -> resume()));
    }

    private String sentence(Report report) {
        if (!report.hasRelay()) {
            return getTranslation("admin.mail.state.none");
        }
        if (report.pausedAt() != null) {
            return getTranslation("admin.mail.state.paused", time.moment(report.pausedAt(), getLocale()));
        }
        if (report.downSince() != null) {
            return getTranslation(
                    "admin.mail.state.down",
                    time.moment(report.downSince(), getLocale()),
                    getTranslation("mail.failureReason." + report.reason()));
        }
        return report.lag().toMinutes() < 1
                ? getTranslation("admin.mail.state.well")
                : getTranslation("admin.mail.state.slow", SpokenDuration.of(report.lag(), this));
    }

    private Component facts(Report report) {
        var facts = new Facts()
                .fact(getTranslation("admin.mail.waiting"), String.valueOf(report.waiting()))
                .fact(getTranslation("admin.mail.lag"), SpokenDuration.of(report.lag(), this))
                .fact(getTranslation("admin.mail.retrying"), String.valueOf(report.retrying()))
                .fact(getTranslation("admin.mail.dead"), String.valueOf(report.dead()))
                .fact(getTranslation("admin.mail.sent"), String.valueOf(report.sentToday()));
        return report.reply() == null ? facts : facts.fact(getTranslation("admin.mail.reply"), report.reply());
    }

    private ResponsiveList<Delivery> undelivered() {
        return new ResponsiveList<Delivery>(
                        getTranslation("admin.mail.undelivered"),
                        page -> care.undelivered(page),
                        this::card,
                        new EmptyState(getTranslation("admin.mail.undelivered.empty")))
                .componentColumn(
                        getTranslation("admin.mail.subject"), it -> new Row(it.subject()).small(it.recipient()))
                .column(getTranslation("admin.mail.why"), this::why)
                .column(getTranslation("admin.mail.when"), it -> time.moment(it.createdAt(), getLocale()))
                .stepsColumn(getTranslation("admin.mail.step"), this::again);
    }

    private Component card(Delivery mail) {
        return new Row(mail.subject())
                .small(mail.recipient())
                .small(time.moment(mail.createdAt(), getLocale()) + " · " + why(mail))
                .below(again(mail));
    }

    private String why(Delivery mail) {
        return getTranslation("mail.failureReason." + mail.reason());
    }

    private Button again(Delivery mail) {
        var again = new Button(getTranslation("admin.mail.again"), click -> sendAgain(mail));
        again.setAriaLabel(getTranslation("admin.mail.again.what", mail.subject(), mail.recipient()));
        return again;
    }

    private ResponsiveList<AddressTrouble> addresses() {
        return new ResponsiveList<AddressTrouble>(
                        getTranslation("admin.mail.addresses"),
                        page -> care.addresses(page),
                        this::card,
                        new EmptyState(getTranslation("admin.mail.addresses.empty")))
                .column(getTranslation("admin.mail.address"), AddressTrouble::address)
                .componentColumn(getTranslation("admin.mail.trouble"), this::trouble)
                .column(getTranslation("admin.mail.why"), this::why)
                .column(getTranslation("admin.mail.since"), it -> time.moment(it.since(), getLocale()))
                .stepsColumn(getTranslation("admin.mail.step"), this::allow);
    }

    private Component card(AddressTrouble trouble) {
        return new Row(trouble.address())
                .below(trouble(trouble))
                .small(time.moment(trouble.since(), getLocale()) + " · " + why(trouble))
                .below(allow(trouble));
    }

    private Tag trouble(AddressTrouble trouble) {
        return trouble.suppressed()
                ? Tag.attention(getTranslation("admin.mail.trouble.suppressed"))
                : Tag.quiet(getTranslation("admin.mail.trouble.warned"));
    }

    private String why(AddressTrouble trouble) {
        return getTranslation("mail.failureReason." + trouble.reason());
    }

    private Button allow(AddressTrouble trouble) {
        var allow = new Button(getTranslation("admin.mail.allow"), click -> allowed(trouble));
        allow.setAriaLabel(getTranslation("admin.mail.allow.what", trouble.address()));
        return allow;
    }

    private void askToPause() {
        Ask.before(
                getTranslation("admin.mail.pause.ask"),
                getTranslation("admin.mail.pause.consequence"),
                getTranslation("admin.mail.pause.yes"),
                () -> {
                    care.pause();
                    showNow();
                });
    }

    private void resume() {
        care.resume();
        showNow();
    }

    private void sendAgain(Delivery mail) {
        try {
            care.sendAgain(mail.message());
            Notification.show(getTranslation("admin.undelivered.sent"));
            undelivered.refresh();
            addresses.refresh();
            showNow();
        } catch (Refusal refusal) {
            FieldErrors.show(this, refusal);
        }
    }

    private void allowed(AddressTrouble trouble) {
        care.allow(new EmailAddress(trouble.address()));
        Notification.show(getTranslation("admin.mail.allowed", trouble.address()));
        addresses.refresh();
    }

    private static Paragraph warning(String sentence) {
        var warning = new Paragraph(sentence);
        warning.addClassName("missing");
        return warning;
    }
}
