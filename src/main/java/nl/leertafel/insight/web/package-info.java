/** The plain pages behind links in mails: whether one's words may stand under an insight, and whether an insight is so. */
@NullMarked
package nl.leertafel.insight.web;

import org.jspecify.annotations.NullMarked;
