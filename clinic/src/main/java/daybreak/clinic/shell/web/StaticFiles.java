package daybreak.clinic.shell.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Stylesheets, modules and pictures, and the way answers are written.
 *
 * <p>A browser asks each time whether its copy is still the one: by a hash of the content, because
 * the files in a repeatable build all carry the same date. Modules that import each other keep
 * their plain names so.
 */
final class StaticFiles implements WebMvcConfigurer {

    private final AnswerWriter answers;

    StaticFiles(AnswerWriter answers) {
        this.answers = answers;
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(answers);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        serve(registry, "/css/", "classpath:/static/css/");
        serve(registry, "/js/", "classpath:/static/js/");
        serve(registry, "/pictures/", "classpath:/static/pictures/");
        serve(registry, "/webjars/", "classpath:/META-INF/resources/webjars/");
    }

    private static void serve(ResourceHandlerRegistry registry, String path, String folder) {
        registry.addResourceHandler(path + "**")
                .addResourceLocations(folder)
                .setCacheControl(CacheControl.noCache())
                .setUseLastModified(false)
                .setEtagGenerator(StaticFiles::etag)
                .resourceChain(true);
    }

    static String etag(Resource resource) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(resource.getContentAsByteArray());
            return '"' + HexFormat.of().formatHex(hash, 0, 16) + '"';
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
