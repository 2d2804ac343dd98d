package daybreak.benchmarks;

import daybreak.quantities.time.ClinicTime;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The clinic's pages as a browser has them: signed in as the nurse, with its cookies. */
final class Site implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern TOKEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]+)\"");
    private static final Pattern TIME = Pattern.compile("\"clinic_time\"\\s*:\\s*\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(PATIENCE)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
    private final URI pages;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Site(URI pages) {
        this.pages = pages;
    }

    /** Its clock, from {@code /health}. */
    ClinicTime time() throws IOException, InterruptedException {
        Matcher time = TIME.matcher(get("/health").body());
        if (!time.find()) {
            throw new IOException("/health has no time");
        }
        return ClinicTime.of(OffsetDateTime.parse(time.group(1)).toInstant());
    }

    /** Signs the demonstration's nurse in. */
    void signIn() throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get("/sign-in").body());
        if (!token.find()) {
            throw new IOException("the sign-in page has no token");
        }
        Map<String, String> form =
                Map.of(token.group(1), token.group(2), "username", "nurse", "password", "daybreak");
        String body =
                form.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                        .collect(Collectors.joining("&"));
        HttpRequest request =
                request("/sign-in")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", pages.toString())
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        keep(answer);
        if (answer.statusCode() / 100 != 3) {
            throw new IOException("not signed in: " + answer.statusCode());
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A page. */
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(
                        request(path).timeout(PATIENCE).build(),
                        HttpResponse.BodyHandlers.ofString());
        keep(answer);
        return answer;
    }

    /** The live events of those topics, for as long as they are read. */
    InputStream live(String topics) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer =
                client.send(
                        request("/live?topics=" + encoded(topics)).build(),
                        HttpResponse.BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            throw new IOException("/live answers " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(pages.resolve(path));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private void keep(HttpResponse<?> answer) {
        for (String header : answer.headers().allValues("Set-Cookie")) {
            String pair = header.split(";", 2)[0];
            int equals = pair.indexOf('=');
            cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
