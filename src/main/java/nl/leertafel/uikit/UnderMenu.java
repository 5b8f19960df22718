package nl.leertafel.uikit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the menu entry that stays marked while a page (or frame) without an entry of its own is open. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface UnderMenu {

    /** The path of that entry, such as {@code bijeenkomsten}. */
    String value();
}
