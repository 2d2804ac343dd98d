package daybreak.clinic;

import daybreak.clinic.demo.DemonstrationSettings;
import daybreak.clinic.monitoring.MonitoringSettings;
import daybreak.clinic.monitoring.WatchKeeping;
import daybreak.clinic.record.Entries;
import daybreak.clinic.record.Entry;
import daybreak.clinic.record.Journal;
import daybreak.clinic.record.PostgresRecord;
import daybreak.clinic.record.Readings;
import daybreak.clinic.record.database.Database;
import daybreak.clinic.shell.ThisClinic;
import daybreak.clinic.staff.SignInSettings;
import daybreak.quantities.identity.IdSource;
import daybreak.quantities.time.ClinicClock;
import daybreak.quantities.time.MachineClock;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A clinic that is open: its foundation and its application. Closing it stops everything. */
final class RunningClinic implements AutoCloseable {

    private final Foundation foundation;
    private final ConfigurableApplicationContext application;

    private RunningClinic(Foundation foundation, ConfigurableApplicationContext application) {
        this.foundation = foundation;
        this.application = application;
    }

    /** Opens the application on its foundation, which it closes if it cannot. */
    static RunningClinic open(Foundation foundation, ClinicPlan plan) throws IOException {
        SpringApplication application = new SpringApplication(DaybreakClinic.class);
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(properties(plan));
        application.addInitializers(
                context -> supply((GenericApplicationContext) context, foundation, plan));
        try {
            RunningClinic running = new RunningClinic(foundation, application.run());
            foundation.setClockGoing();
            return running;
        } catch (RuntimeException e) {
            throw Endings.after(e, foundation::close);
        }
    }

    private static Map<String, Object> properties(ClinicPlan plan) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("server.address", plan.pages().address().getHostAddress());
        properties.put("server.port", plan.pages().port());
        plan.pages()
                .keys()
                .ifPresent(keys -> {
                    properties.put("server.ssl.certificate", keys.certificate().toUri().toString());
                    properties.put(
                            "server.ssl.certificate-private-key", keys.key().toUri().toString());
                });
        return properties;
    }

    private static void supply(
            GenericApplicationContext context, Foundation foundation, ClinicPlan plan) {
        ThisClinic clinic =
                new ThisClinic(plan.name(), plan.mode(), foundation.database().stamp().zone());
        context.registerBean(ThisClinic.class, () -> clinic);
        context.registerBean(SignInSettings.class, plan::signIn);
        context.registerBean(
                MonitoringSettings.class,
                () ->
                        new MonitoringSettings(
                                plan.chairs(),
                                plan.monitorsAt(),
                                plan.monitorKeys(),
                                plan.admission()));
        lend(context, ClinicClock.class, foundation.clock());
        lend(context, MachineClock.class, foundation.machine());
        lend(context, IdSource.class, foundation.ids());
        lend(context, Entry.class, foundation.opened());
        lend(context, Database.class, foundation.database());
        simulator(foundation, plan).ifPresent(it -> lend(context, DemonstrationSettings.class, it));
        PostgresRecord record = foundation.record();
        lend(context, PostgresRecord.class, record);
        lend(context, Journal.class, record.journal());
        lend(context, Entries.class, record.entries());
        lend(context, Readings.class, record.readings());
    }

    /** The seed is the folder's own: an older folder goes on as what it was made. */
    private static Optional<DemonstrationSettings> simulator(
            Foundation foundation, ClinicPlan plan) {
        return switch (plan.sort()) {
            case ClinicPlan.Sort.Real() -> Optional.empty();
            case ClinicPlan.Sort.Demonstration(var seed, var _, var _, var simulator) ->
                    Optional.of(
                            new DemonstrationSettings(
                                    foundation.database().stamp().seed().orElse(seed),
                                    plan.chairs(),
                                    simulator));
        };
    }

    /** The foundation closes what is its own, after the application has ended. */
    private static <T> void lend(GenericApplicationContext context, Class<T> type, T part) {
        context.registerBean(type, () -> part, definition -> definition.setDestroyMethodName(""));
    }

    /** The port of its pages. */
    int port() {
        if (application instanceof ServletWebServerApplicationContext web
                && web.getWebServer() != null) {
            return web.getWebServer().getPort();
        }
        throw new IllegalStateException("the clinic has no pages");
    }

    /** Where monitors speak to it. */
    InetSocketAddress monitorsAt() {
        return application.getBean(WatchKeeping.class).monitorsAt();
    }

    /** A part of it. */
    <T> T part(Class<T> type) {
        return application.getBean(type);
    }

    @Override
    public void close() throws IOException {
        Endings.all(application::close, foundation::close);
    }
}
