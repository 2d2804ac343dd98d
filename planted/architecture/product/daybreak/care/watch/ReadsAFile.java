// planted: arrow-care: java.nio.file.Files.readString
// planted: arrow-care: java.nio.file.Path
// planted: arrow-care: java.io.IOException
package daybreak.care.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class ReadsAFile {

    private ReadsAFile() {}

    static String protocol(Path file) throws IOException {
        return Files.readString(file);
    }
}
