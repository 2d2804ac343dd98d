package daybreak.benchmarks;

import daybreak.quantities.time.MachineClock;
import daybreak.quantities.time.MachineTime;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.web.context.support.WebApplicationContextUtils;

/**
 * How long the server itself was busy with each request for a trend: from the read request line and
 * headers to the handed over answer, before every filter. It stands outside what is shipped.
 */
final class ServerTime extends ValveBase {

    private final MachineClock clock;
    private final List<Duration> took = new ArrayList<>();

    private ServerTime(MachineClock clock) {
        super(true);
        this.clock = clock;
    }

    /** Stands at the entrance of a running server. */
    static ServerTime at(ServletContext pages, MachineClock clock) {
        if (!(WebApplicationContextUtils.getRequiredWebApplicationContext(pages)
                        instanceof ServletWebServerApplicationContext application)
                || !(application.getWebServer() instanceof TomcatWebServer server)) {
            throw new IllegalStateException("the pages are served by another server");
        }
        ServerTime valve = new ServerTime(clock);
        server.getTomcat().getEngine().getPipeline().addValve(valve);
        return valve;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        MachineTime begin = clock.now();
        getNext().invoke(request, response);
        // What is still buffered goes out now instead of a moment later.
        response.finishResponse();
        if (request.getRequestURI().endsWith("/trend")) {
            synchronized (took) {
                took.add(begin.until(clock.now()));
            }
        }
    }

    /** In the order of the requests. */
    List<Duration> took() {
        synchronized (took) {
            return List.copyOf(took);
        }
    }
}
