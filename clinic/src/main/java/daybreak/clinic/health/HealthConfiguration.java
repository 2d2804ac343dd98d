package daybreak.clinic.health;

import daybreak.clinic.live.Presence;
import daybreak.clinic.monitoring.Monitoring;
import daybreak.clinic.monitoring.WatchKeeping;
import daybreak.clinic.record.PostgresRecord;
import daybreak.clinic.record.StoreState;
import daybreak.devices.mllp.ListenerCounts;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HealthConfiguration {

    @Bean(destroyMethod = "close")
    PrometheusMeterRegistry metrics(
            PostgresRecord record,
            Monitoring monitoring,
            WatchKeeping watchKeeping,
            Presence presence,
            JvmGcMetrics collections) {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        collections.bindTo(registry);
        bindClinic(registry, record, monitoring, presence);
        bindMonitors(registry, watchKeeping);
        return registry;
    }

    /** Holds a listener of the machine's collector, and lets it go at the end. */
    @Bean
    JvmGcMetrics collections() {
        return new JvmGcMetrics();
    }

    private static void bindClinic(
            PrometheusMeterRegistry registry,
            PostgresRecord record,
            Monitoring monitoring,
            Presence presence) {
        Gauge.builder(
                        "daybreak.record.present",
                        record,
                        it -> it.state() instanceof StoreState.Present ? 1 : 0)
                .description("1 while what happens is recorded")
                .register(registry);
        Gauge.builder("daybreak.stations.audible", presence, Presence::audible)
                .description("stations that are sent the alarms and can sound")
                .register(registry);
        Gauge.builder("daybreak.house.alarms", monitoring, it -> it.houseAlarms().size())
                .description("alarms of the house that stand")
                .register(registry);
        Gauge.builder(
                        "daybreak.chairs.watched",
                        monitoring,
                        it ->
                                it.look().stream()
                                        .filter(look -> look.chair().watch().isPresent())
                                        .count())
                .description("chairs with an open watch")
                .register(registry);
        Gauge.builder(
                        "daybreak.chair.alarms",
                        monitoring,
                        it ->
                                it.look().stream()
                                        .mapToInt(look -> look.chair().alarms().size())
                                        .sum())
                .description("alarms of chairs that stand or are latched")
                .register(registry);
    }

    private static void bindMonitors(PrometheusMeterRegistry registry, WatchKeeping watchKeeping) {
        FunctionCounter.builder(
                        "daybreak.monitors.frames",
                        watchKeeping,
                        it -> it.listenerCounts().map(ListenerCounts::frames).orElse(0L))
                .description("messages of monitors answered")
                .register(registry);
        Gauge.builder(
                        "daybreak.monitors.connections",
                        watchKeeping,
                        it -> it.listenerCounts().map(ListenerCounts::open).orElse(0))
                .description("connections of monitors at present")
                .register(registry);
    }
}
