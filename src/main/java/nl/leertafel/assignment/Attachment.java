package nl.leertafel.assignment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import nl.leertafel.files.FileId;

/** A file of one version of a hand-in; a later version may keep it. */
@Embeddable
record Attachment(int versionNo, @Embedded FileId file) {}
