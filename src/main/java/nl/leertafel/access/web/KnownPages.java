package nl.leertafel.access.web;

import jakarta.servlet.ServletContext;

/** Tells which paths are pages of the workplace, so that signing in leads to one of those or to the start. */
public interface KnownPages {

    boolean isPage(String path, ServletContext application);
}
