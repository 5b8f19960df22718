package nl.leertafel.access;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import nl.leertafel.testing.Database;

/** What stands in the newest mail, as someone reads it who wants to sign in. */
public record SignInMails(String text) {

    public static SignInMails newest(Database database) {
        var mime = database.sql(
                        "select mime from outbox_message m join outbox_body b on b.outbox_message_id = m.outbox_message_id order by created_at desc, m.outbox_message_id desc")
                .query((row, number) -> row.getBytes(1))
                .list()
                .getFirst();
        try {
            return new SignInMails(plain(new MimeMessage(null, new ByteArrayInputStream(mime))));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public String token() {
        return found("/inloggen/link/([A-Za-z0-9_-]+)");
    }

    /** The path of the link, without the host. */
    public String link() {
        return found("(/inloggen/link/\\S+)");
    }

    public String code() {
        return found("(?m)^([A-Z0-9]{4}-[A-Z0-9]{4})\\s*$");
    }

    public String signOutLink() {
        return found("(/inloggen/overal-uit/\\S+)");
    }

    private String found(String pattern) {
        var matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("no " + pattern + " in:\n" + text);
        }
        return matcher.group(1);
    }

    private static String plain(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) {
            return part.getContent().toString();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                var found = plain(inner);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
