package nl.leertafel.assignment.brief;

/** For which students it is meant. */
public enum StudyLevel {
    MBO,
    ASSOCIATE,
    BACHELOR,
    MASTER
}
