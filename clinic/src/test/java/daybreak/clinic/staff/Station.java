package daybreak.clinic.staff;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a script: keeps cookies, follows nothing by itself, fills in forms. */
public final class Station {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String clinic;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

    public Station(int port) {
        this.clinic = "http://localhost:" + port;
    }

    /**
     * What came back.
     *
     * @param status of HTTP
     * @param headers by name in small letters, the first of each
     * @param body as text
     */
    public record Reply(int status, Map<String, String> headers, String body) {

        /** Where it sends one; empty when nowhere. */
        public String location() {
            return headers.getOrDefault("location", "");
        }

        public Optional<String> token() {
            Matcher token = TOKEN.matcher(body);
            return token.find() ? Optional.of(token.group(1)) : Optional.empty();
        }
    }

    /** Opens a page as a person does. */
    public Reply get(String path) throws IOException, InterruptedException {
        return send(request(path).header("Accept", "text/html").GET());
    }

    /** Asks as a script does. */
    public Reply ask(String path) throws IOException, InterruptedException {
        return send(request(path).header("Accept", "application/json").GET());
    }

    /** Sends a form that was opened just now at that path. */
    public Reply fill(String page, String action, Map<String, String> fields)
            throws IOException, InterruptedException {
        Map<String, String> filled = new TreeMap<>(fields);
        get(page).token().ifPresent(token -> filled.put("_csrf", token));
        return post(action, filled);
    }

    /** Sends a form as it is. */
    public Reply post(String action, Map<String, String> fields)
            throws IOException, InterruptedException {
        String body =
                fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                request(action)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/html")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public Reply signIn(String name, String password) throws IOException, InterruptedException {
        return fill("/sign-in", "/sign-in", Map.of("username", name, "password", password));
    }

    /** What the station carries, as a test that steals it would. */
    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(java.net.HttpCookie::getValue)
                .findFirst();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(clinic + path));
    }

    private Reply send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response =
                client.send(
                        request.build(),
                        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        Map<String, String> headers = new TreeMap<>();
        response.headers().map().forEach((name, values) -> headers.put(name, values.getFirst()));
        return new Reply(response.statusCode(), headers, response.body());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
