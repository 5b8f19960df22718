package nl.leertafel.invitation.web;

import java.nio.charset.StandardCharsets;
import nl.leertafel.invitation.PersonalCalendar;
import nl.leertafel.kernel.NotFound;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the session of an answer page as a file to open in a calendar. */
@RestController
class PersonalCalendarController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final PersonalCalendar calendar;

    PersonalCalendarController(PersonalCalendar calendar) {
        this.calendar = calendar;
    }

    @GetMapping("/antwoord/{token}/agenda.ics")
    ResponseEntity<byte[]> file(@PathVariable String token) {
        var file = calendar.file(token);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name())
                                .build()
                                .toString())
                .contentType(CALENDAR)
                .body(file.content());
    }

    /** A calendar program shows no page: the number alone tells it. */
    @ExceptionHandler
    ResponseEntity<Void> nothingHere(NotFound nothing) {
        return ResponseEntity.notFound().build();
    }
}
