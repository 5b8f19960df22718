package nl.leertafel.files;

import java.time.Instant;

/** A file as one sees it before fetching it. */
public record FileDetails(FileId id, String name, String mediaType, long size, Instant storedAt) {}
