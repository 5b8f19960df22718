package nl.leertafel.files;

import java.io.IOException;
import java.io.InputStream;

/** Looks for malware in a file that came in; where no bean of this type is configured, nothing is scanned. */
public interface FileScan {

    /** What the scanner says. A file is kept only when it is clean; unavailable means: try again later. */
    enum Verdict {
        CLEAN,
        INFECTED,
        UNAVAILABLE
    }

    Verdict scan(InputStream content) throws IOException;
}
