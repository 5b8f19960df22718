package nl.leertafel.assignment.ui;

/** Where something stands on the pages of an assignment; its lecturer turns them over, for others all is one page. */
public enum AssignmentChapter {
    /** Who works on it, and what they hand in. */
    WORK(""),
    /** What is agreed before students talk with people, and with whom they talk. */
    CONVERSATIONS("gesprekken"),
    /** What is to be done when, where and with whom. */
    PLANNING("planning"),
    /** How students come to it. */
    JOINING("meedoen"),
    /** What practice asked and what it thinks of the work. */
    PRACTICE("praktijk");

    private final String path;

    AssignmentChapter(String path) {
        this.path = path;
    }

    /** Last part of the address; empty where the assignment begins. */
    String path() {
        return path;
    }
}
