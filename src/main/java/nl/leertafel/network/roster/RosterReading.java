package nl.leertafel.network.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.kernel.SheetCell;
import nl.leertafel.network.Perspective;
import nl.leertafel.people.Channel;
import nl.leertafel.people.OrganisationForm;
import nl.leertafel.people.OrganisationKind;
import nl.leertafel.people.PersonForm;
import org.jspecify.annotations.Nullable;

/** Reads one row as a person, and says of each cell what is wrong with it. */
class RosterReading {

    private final RosterWords words;
    private final RosterMatching matching;
    private final Language language;

    RosterReading(RosterWords words, RosterMatching matching, Language language) {
        this.words = words;
        this.matching = matching;
        this.language = language;
    }

    /** @param person absent when there are problems */
    record Result(
            RosterFile.Line line,
            String name,
            String email,
            @Nullable PersonForm person,
            Perspective perspective,
            String organisation,
            List<Refusal> problems) {}

    Result read(RosterFile.Line line) {
        var problems = new ArrayList<Refusal>();
        var name = cell(line, RosterColumn.NAME);
        var email = cell(line, RosterColumn.EMAIL);
        var organisation = cell(line, RosterColumn.ORGANISATION);
        refuseFormula(RosterColumn.NAME, name, problems);
        refuseFormula(RosterColumn.ORGANISATION, organisation, problems);
        if (!organisation.isEmpty()) {
            noting(
                    problems,
                    RosterColumn.ORGANISATION,
                    () -> new OrganisationForm(organisation, OrganisationKind.OTHER));
        }
        var address = noting(problems, RosterColumn.EMAIL, () -> Optional.ofNullable(EmailAddress.ofNullable(email)));
        var perspective = perspective(line, problems);
        var person = noting(problems, RosterColumn.NAME, () -> person(line, name, address.flatMap(it -> it)));
        return new Result(
                line,
                name,
                email,
                problems.isEmpty() ? person.orElse(null) : null,
                perspective,
                organisation,
                List.copyOf(problems));
    }

    private PersonForm person(RosterFile.Line line, String name, Optional<EmailAddress> address) {
        var phone = cell(line, RosterColumn.PHONE);
        var channel = address.isPresent() ? Channel.MAIL : phone.isEmpty() ? Channel.LETTER : Channel.PHONE;
        return new PersonForm(name, address.orElse(null), phone, language, channel);
    }

    private Perspective perspective(RosterFile.Line line, List<Refusal> problems) {
        var word = cell(line, RosterColumn.PERSPECTIVE);
        if (word.isEmpty()) {
            return matching.otherwise();
        }
        return words.perspective(word).orElseGet(() -> {
            problems.add(Refusal.at(RosterColumn.PERSPECTIVE.name(), "network.roster.row.perspective", word));
            return matching.otherwise();
        });
    }

    private static void refuseFormula(RosterColumn column, String cell, List<Refusal> problems) {
        if (SheetCell.isFormula(cell)) {
            problems.add(Refusal.at(column.name(), "network.roster.row.formula", cell.substring(0, 1)));
        }
    }

    private static <T> Optional<T> noting(List<Refusal> problems, RosterColumn column, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (Refusal refusal) {
            var at = refusal.field().filter("phone"::equals).isPresent() ? RosterColumn.PHONE : column;
            problems.add(Refusal.at(at.name(), refusal.key(), refusal.arguments()));
            return Optional.empty();
        }
    }

    private String cell(RosterFile.Line line, RosterColumn column) {
        return matching.cell(column, line.cells());
    }
}
