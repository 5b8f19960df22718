package nl.leertafel.files;

import nl.leertafel.kernel.PersonId;

/** A module that refers to files: it says which ones, and who may fetch them. What nobody keeps nobody may fetch. */
public interface FileKeeper {

    /** Whether something of this module still refers to this file. */
    boolean keeps(FileId file);

    /** Whether this person may fetch this file, now. */
    boolean mayFetch(FileId file, PersonId person);
}
