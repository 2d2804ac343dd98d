package daybreak.clinic.shell;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Map;

/** Fills the templates of pieces and pages. */
public final class Pieces {

    private final TemplateEngine engine;
    private final Texts texts;

    public Pieces(TemplateEngine engine, Texts texts) {
        this.engine = engine;
        this.texts = texts;
    }

    /** The piece as text, for the stream and for other places that send it on. */
    public String html(Piece piece, Language language) {
        StringOutput out = new StringOutput();
        content(piece, language, FormToken.none()).writeTo(out);
        return out.toString();
    }

    /** The piece as content of another template. */
    public Content content(Piece piece, Language language, FormToken token) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("text", texts.in(language));
        parameters.put("token", token);
        parameters.put(piece instanceof Page ? "page" : "piece", piece);
        return out -> engine.render(piece.template() + ".jte", parameters, out);
    }
}
