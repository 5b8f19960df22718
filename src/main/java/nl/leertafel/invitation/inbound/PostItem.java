package nl.leertafel.invitation.inbound;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Something that came in and waits for a coordinator to say what to do with it. */
@Entity
class PostItem {

    @EmbeddedId
    private PostItemId id;

    private @Nullable UUID inboundMailId;

    @Embedded
    private @Nullable NetworkId network;

    @Embedded
    private @Nullable SessionId session;

    @Embedded
    private @Nullable PersonId person;

    @Enumerated(EnumType.STRING)
    private PostKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable PartStat partStat;

    private @Nullable String sender;
    private String senderName;
    private @Nullable String otherAddress;
    private String otherName;
    private String subject;
    private String words;

    @Column(name = "came_at")
    private Instant cameAt;

    @Enumerated(EnumType.STRING)
    private Status status = Status.OPEN;

    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;

    @Version
    private @Nullable Integer version;

    /** OPEN until somebody decided: DONE when something was done about it, PUT_AWAY when nothing had to be. */
    enum Status {
        OPEN,
        DONE,
        PUT_AWAY
    }

    @NullUnmarked
    protected PostItem() {} // for JPA

    private PostItem(
            UUID mail,
            PostKind kind,
            @Nullable EmailAddress sender,
            String senderName,
            String subject,
            String words,
            Instant now) {
        this.id = PostItemId.next();
        this.inboundMailId = mail;
        this.kind = kind;
        this.sender = sender == null ? null : sender.value();
        this.senderName = cut(senderName, 120);
        this.otherName = "";
        this.subject = cut(subject, 400);
        this.words = cut(words, 2000);
        this.cameAt = now;
    }

    /** What a calendar said and nobody dares to apply. */
    static PostItem held(Heard heard, PostKind kind, @Nullable NetworkId network, Instant now) {
        var item = new PostItem(
                heard.mail(), kind, heard.sender(), heard.senderName(), heard.subject(), heard.words(), now);
        var invitation = heard.invitation();
        item.network = network;
        item.session = invitation == null ? null : invitation.session();
        item.person = invitation == null ? null : invitation.person();
        item.partStat = heard.partStat();
        return item;
    }

    /** What somebody wrote. */
    static PostItem letter(
            UUID mail,
            @Nullable NetworkId network,
            @Nullable PersonId person,
            @Nullable EmailAddress sender,
            String senderName,
            String subject,
            String words,
            Instant now) {
        var item = new PostItem(mail, PostKind.LETTER, sender, senderName, subject, words, now);
        item.network = network;
        item.person = person;
        return item;
    }

    /** Who would come instead, or too. */
    PostItem naming(@Nullable EmailAddress address, String name) {
        otherAddress = address == null ? null : address.value();
        otherName = cut(name, 120);
        return this;
    }

    PostItem done(PersonId by, Instant now) {
        return decided(Status.DONE, by, now);
    }

    PostItem putAway(PersonId by, Instant now) {
        return decided(Status.PUT_AWAY, by, now);
    }

    private PostItem decided(Status how, PersonId by, Instant now) {
        status = how;
        decidedBy = by.personId();
        decidedAt = now;
        return this;
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }

    Map<String, Object> exported() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("cameAt", cameAt);
        fields.put("kind", kind);
        fields.put("subject", subject);
        fields.put("words", words);
        return fields;
    }

    PostItemId id() {
        return id;
    }

    boolean isOpen() {
        return status == Status.OPEN;
    }

    PostKind kind() {
        return kind;
    }

    @Nullable
    PartStat partStat() {
        return partStat;
    }

    @Nullable
    NetworkId network() {
        return network;
    }

    @Nullable
    SessionId session() {
        return session;
    }

    @Nullable
    PersonId person() {
        return person;
    }

    @Nullable
    String otherAddress() {
        return otherAddress;
    }
}
