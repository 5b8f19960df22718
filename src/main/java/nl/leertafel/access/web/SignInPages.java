package nl.leertafel.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.leertafel.access.Permissions;
import nl.leertafel.access.SignInLinks;
import nl.leertafel.access.SignInLinks.Standing;
import nl.leertafel.access.SignOut;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in pages: plain forms. Opening a page never changes anything; every deed is a button. */
@Controller
@RequestMapping("/inloggen")
class SignInPages {

    private final SignInLinks links;
    private final SignOut signOut;
    private final MailLinkRequests requests;
    private final Permissions permissions;

    SignInPages(SignInLinks links, SignOut signOut, MailLinkRequests requests, Permissions permissions) {
        this.links = links;
        this.signOut = signOut;
        this.requests = requests;
        this.permissions = permissions;
    }

    /** What an address needs to stay in the language that was asked for. */
    @ModelAttribute("keep")
    String keptLanguage(HttpServletRequest request) {
        return SpokenLocale.kept("", request);
    }

    @GetMapping
    String askForAddress(
            @RequestParam(required = false) @Nullable String mislukt,
            @RequestParam(required = false) @Nullable String uitgelogd,
            Model model) {
        if (permissions.current().isPresent()) {
            return "redirect:/start";
        }
        if (mislukt != null) {
            model.addAttribute("problem", "access.signIn.failed");
        } else if (uitgelogd != null) {
            model.addAttribute("notice", "access.signIn.signedOut");
        }
        return "access/sign-in";
    }

    /** Reached only when no link was sent: the address is not one, or was tried too often. */
    @PostMapping("/link")
    String askAgain(
            @RequestAttribute(MailLinkRequests.PROBLEM) String problem,
            @RequestParam(defaultValue = "") String email,
            HttpServletResponse response,
            Model model) {
        response.setStatus(MailLinkRequests.TOO_OFTEN.equals(problem) ? 429 : 400);
        model.addAttribute("problem", problem);
        model.addAttribute("email", email);
        return "access/sign-in";
    }

    @GetMapping("/code")
    String lookInYourMail(@RequestParam(required = false) @Nullable String mislukt, Model model) {
        if (mislukt != null) {
            model.addAttribute("problem", "access.code.failed");
        }
        return "access/code";
    }

    @GetMapping("/link/{token}")
    String followLink(@PathVariable String token, HttpServletRequest request, Model model) {
        var standing = links.standing(token, requests.browser(request));
        if (standing == Standing.OVER) {
            model.addAttribute("problem", "access.signIn.failed");
            return "access/sign-in";
        }
        model.addAttribute("token", token);
        model.addAttribute("elsewhere", standing == Standing.ASKED_ELSEWHERE);
        return "access/link";
    }

    @GetMapping("/overal-uit/{token}")
    String askToSignOutEverywhere(@PathVariable String token, Model model) {
        model.addAttribute("token", token);
        return "access/sign-out-everywhere";
    }

    @PostMapping("/overal-uit/{token}")
    String signOutEverywhere(@PathVariable String token, Model model) {
        model.addAttribute("done", signOut.everywhere(token));
        return "access/sign-out-everywhere";
    }
}
