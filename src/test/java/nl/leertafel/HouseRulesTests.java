package nl.leertafel;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import nl.leertafel.uikit.FileDrop;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules of the house that a machine can check; the others are questions for a review. */
@AnalyzeClasses(packagesOf = App.class, importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTests {

    @ArchTest
    static final ArchRule entitiesStayInTheirModule =
            noClasses().that().areAnnotatedWith(Entity.class).should().bePublic();

    @ArchTest
    static final ArchRule repositoriesStayInTheirModule =
            noClasses().that().areAssignableTo(Repository.class).should().bePublic();

    @ArchTest
    static final ArchRule pagesAreReachedByTheirAddressOnly =
            noClasses().that().areAnnotatedWith(Route.class).should().bePublic();

    @ArchTest
    static final ArchRule theDomainKnowsNoScreen = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "..ui..", "..uikit..", "..shell..", "..home..", "..access..", "..admin..", "..demo..")
            .and()
            .doNotBelongToAnyOf(App.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule thePublicDoorKnowsNoVaadin = noClasses()
            .that()
            .resideInAPackage("..web..")
            .and()
            // there both doors are locked and opened
            .resideOutsideOfPackages("..access.web..", "..shell.web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    // it stops reading at the limit
    @ArchTest
    static final ArchRule filesComeInThroughOneField = noClasses()
            .that()
            .doNotBelongToAnyOf(FileDrop.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin.flow.component.upload..");

    @ArchTest
    static final ArchRule screensKnowNoDatabase = noClasses()
            .that()
            .resideInAnyPackage("..ui..", "..web..", "..uikit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.persistence..",
                    "org.springframework.data.jpa..",
                    "org.springframework.jdbc..",
                    "java.sql..");

    @ArchTest
    static final ArchRule theKernelStandsOnNothing = noClasses()
            .that()
            .resideInAPackage("..kernel..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.springframework..")
                    .or(resideInAPackage("com.vaadin.."))
                    // the declaration of the module itself
                    .and(DescribedPredicate.not(resideInAPackage("org.springframework.modulith.."))));

    @ArchTest
    static final ArchRule entitiesHaveVerbsInsteadOfSetters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule onlyServicesOpenTransactions =
            classes().that().areAnnotatedWith(Transactional.class).should().beAnnotatedWith(Service.class);

    @ArchTest
    static final ArchRule whatIsNeededComesThroughTheConstructor =
            noFields().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .that()
            .doNotBelongToAnyOf(App.class)
            .and()
            // its identifiers are ordered by when they were really made
            .doNotHaveFullyQualifiedName("nl.leertafel.kernel.TimeOrdered")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(LocalTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callConstructor(Date.class);

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should(be(HasName.Predicates.nameMatching(".*(Impl|Helper|Utils?|Manager|Dto|VO|Entity|Repository)")
                    .as("named after their role in a pattern")));

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes()
            .should(be(DescribedPredicate.<JavaClass>describe(
                    "in a null-marked package", it -> it.getPackage().isAnnotatedWith(NullMarked.class))));
}
