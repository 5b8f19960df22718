package nl.leertafel.admin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.leertafel.admin.MailboxReading;
import nl.leertafel.mail.MailboxEntry;
import nl.leertafel.uikit.EmptyState;
import nl.leertafel.uikit.PageHeader;
import nl.leertafel.uikit.ResponsiveList;
import nl.leertafel.uikit.Row;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.Tag;
import nl.leertafel.uikit.WorkplaceFrame;

/** The built-in mailbox: every mail that would have been sent, newest first. */
@Route(value = "postvak", layout = WorkplaceFrame.class)
@PageTitle("admin.mailbox.title")
@PermitAll
class MailboxView extends Composite<Div> implements BeforeEnterObserver {

    private final transient MailboxReading mailbox;
    private final transient SpokenTime time;
    private final TextField search = new TextField(getTranslation("admin.mailbox.search"));
    private final ResponsiveList<MailboxEntry> messages;

    MailboxView(MailboxReading mailbox, SpokenTime time) {
        this.mailbox = mailbox;
        this.time = time;
        this.messages = messages();
        getContent().add(header(), tools(), messages);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!mailbox.isOpen()) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private PageHeader header() {
        return new PageHeader(getTranslation("admin.mailbox.title"), getTranslation("admin.mailbox.lead"));
    }

    private Component tools() {
        search.setHelperText(getTranslation("admin.mailbox.searchHint"));
        search.addClassName("wide");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> messages.refresh());
        var tools = new Div(search);
        tools.addClassName("tools");
        return tools;
    }

    private ResponsiveList<MailboxEntry> messages() {
        return new ResponsiveList<MailboxEntry>(
                        getTranslation("admin.mailbox.title"),
                        page -> mailbox.newest(search.getValue(), page),
                        this::card,
                        new EmptyState(getTranslation("admin.mailbox.empty")))
                .componentColumn(getTranslation("admin.mailbox.subject"), this::link)
                .column(getTranslation("admin.mailbox.to"), MailboxEntry::to)
                .column(getTranslation("admin.mailbox.at"), entry -> time.moment(entry.at(), getLocale()))
                .stepsColumn(getTranslation("admin.mailbox.calendar"), this::calendarTag);
    }

    private Component link(MailboxEntry entry) {
        return new Row(entry.subject(), MailboxMessageView.address(entry.message()));
    }

    private Component card(MailboxEntry entry) {
        var row = new Row(entry.subject(), MailboxMessageView.address(entry.message()))
                .small(entry.to())
                .small(time.moment(entry.at(), getLocale()));
        return entry.withCalendar() ? row.after(calendarTag(entry)) : row;
    }

    private Component calendarTag(MailboxEntry entry) {
        return entry.withCalendar() ? Tag.of(getTranslation("admin.mailbox.withCalendar")) : new Span();
    }
}
