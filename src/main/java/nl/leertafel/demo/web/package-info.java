/** The page where one chooses who to be. */
@NullMarked
package nl.leertafel.demo.web;

import org.jspecify.annotations.NullMarked;
