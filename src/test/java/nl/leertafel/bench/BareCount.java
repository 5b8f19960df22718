package nl.leertafel.bench;

import jakarta.persistence.EntityManager;
import org.springframework.http.MediaType;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The least a page that reads the database can do: one JPA count, one short text. */
@RestController
class BareCount {

    private final EntityManager entities;

    BareCount(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional(readOnly = true)
    @GetMapping(path = "/n/bench-bare/count", produces = MediaType.TEXT_PLAIN_VALUE)
    public String count() {
        return "sessions: "
                + entities.createQuery("select count(s) from Session s", Long.class)
                        .getSingleResult();
    }
}
