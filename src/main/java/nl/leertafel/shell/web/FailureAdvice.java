package nl.leertafel.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.leertafel.access.TooManyTries;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.shell.Incident;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Turns what a plain page throws into the status that fits; the error page finds the words. */
@ControllerAdvice
class FailureAdvice {

    @ExceptionHandler(NotFound.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    @ExceptionHandler(TooManyTries.class)
    void tooManyTries(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }

    @ExceptionHandler(Refusal.class)
    void refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(ErrorPages.REFUSAL, refusal);
        response.sendError(HttpStatus.CONFLICT.value());
    }

    @ExceptionHandler(TypeMismatchException.class)
    void notWhatTheAddressHolds(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    @ExceptionHandler(Exception.class)
    void unforeseen(Exception problem, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (problem instanceof AccessDeniedException || problem instanceof AuthenticationException) {
            throw problem; // Spring Security's own
        }
        if (problem instanceof ErrorResponse known) {
            response.sendError(known.getStatusCode().value());
            return;
        }
        request.setAttribute(ErrorPages.INCIDENT, Incident.of(problem).id());
        response.sendError(HttpStatus.INTERNAL_SERVER_ERROR.value());
    }
}
