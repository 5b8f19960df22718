package nl.leertafel.participation;

/** Whether someone comes. Only an accepted person holds a seat; cancelled means the coordinator took them off. */
public enum ParticipationStatus {
    INVITED,
    ACCEPTED,
    TENTATIVE,
    DECLINED,
    WAITING,
    CANCELLED
}
