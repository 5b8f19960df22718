package nl.leertafel.network.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.shared.Registration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import nl.leertafel.kernel.Refusal;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutor;

/** Work that takes a while, done beside the screen, and how far it is; it goes on when the screen is closed. */
class LongWork extends Composite<Div> {

    private static final int LOOK_EVERY_MILLIS = 400;

    private final AtomicInteger done = new AtomicInteger();
    private final ProgressBar bar;
    private final Paragraph sentence = new Paragraph();
    private final int total;
    private final transient CompletableFuture<Integer> work;
    private final SerializableConsumer<Integer> then;
    private final SerializableConsumer<Refusal> otherwise;

    LongWork(
            int total,
            SerializableFunction<IntConsumer, Integer> task,
            Executor background,
            SerializableConsumer<Integer> then,
            SerializableConsumer<Refusal> otherwise) {
        this.total = total;
        this.then = then;
        this.otherwise = otherwise;
        bar = new ProgressBar(0, total);
        bar.getElement().setAttribute("aria-label", getTranslation("network.roster.run.busy"));
        sentence.getElement().setAttribute("role", "status");
        work = CompletableFuture.supplyAsync(
                () -> task.apply(done::set), new DelegatingSecurityContextExecutor(background));
        getContent().add(sentence, bar);
        show();
        watch();
    }

    private void watch() {
        addAttachListener(attach -> {
            var ui = attach.getUI();
            ui.setPollInterval(LOOK_EVERY_MILLIS);
            Registration polls = ui.addPollListener(poll -> look(ui));
            addDetachListener(detach -> {
                polls.remove();
                ui.setPollInterval(-1);
            });
        });
    }

    private void look(UI ui) {
        show();
        if (work.isDone()) {
            ui.setPollInterval(-1);
            finish();
        }
    }

    private void finish() {
        try {
            then.accept(work.join());
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof Refusal refusal) {
                otherwise.accept(refusal);
            } else {
                throw failed;
            }
        }
    }

    private void show() {
        bar.setValue(done.get());
        sentence.setText(getTranslation("network.roster.run.progress", done.get(), total));
    }
}
