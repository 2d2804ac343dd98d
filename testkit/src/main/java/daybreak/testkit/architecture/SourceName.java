package daybreak.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.Source;

/** The name that a class and its source share: the package's folder and the file's name. */
final class SourceName {

    private SourceName() {}

    static String of(JavaClass type) {
        String file =
                type.getSource().flatMap(Source::getFileName).orElse(outerName(type) + ".java");
        return of(type.getPackageName(), file);
    }

    static String of(String packageName, String file) {
        return packageName.isEmpty() ? file : packageName.replace('.', '/') + "/" + file;
    }

    private static String outerName(JavaClass type) {
        String name = type.getName().substring(type.getName().lastIndexOf('.') + 1);
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }
}
