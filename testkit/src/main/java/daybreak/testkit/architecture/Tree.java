package daybreak.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What rules look at: compiled classes with their sources, the sources of tests, and the folder
 * under which the documents stand.
 */
public final class Tree {

    private final Path root;
    private final List<JavaClass> classes;
    private final List<SourceFile> sources;

    private Tree(Path root, List<JavaClass> classes, List<SourceFile> sources) {
        this.root = root;
        this.classes = List.copyOf(classes);
        this.sources = List.copyOf(sources);
    }

    /** Starts a tree under that folder. */
    public static Builder under(Path root) {
        return new Builder(root);
    }

    public Path root() {
        return root;
    }

    /** The product's compiled classes. */
    List<JavaClass> classes() {
        return classes;
    }

    /** Those of them that somebody wrote, rather than a generator. */
    List<JavaClass> written() {
        Set<String> names = sources.stream().map(SourceFile::name).collect(Collectors.toSet());
        return classes.stream().filter(type -> names.contains(SourceName.of(type))).toList();
    }

    /** The product's sources. */
    List<SourceFile> product() {
        return sources(SourceFile.Use.PRODUCT);
    }

    /** The tests' sources. */
    List<SourceFile> tests() {
        return sources(SourceFile.Use.TEST);
    }

    /** Both. */
    List<SourceFile> sources() {
        return sources;
    }

    private List<SourceFile> sources(SourceFile.Use use) {
        return sources.stream().filter(source -> source.use() == use).toList();
    }

    /** Collects a tree's parts. */
    public static final class Builder {

        private final Path root;
        private final List<Path> classFolders = new ArrayList<>();
        private final List<SourceFile> sources = new ArrayList<>();
        private Packages generated = Packages.of();

        private Builder(Path root) {
            this.root = root;
        }

        /** Compiled classes of the product; a folder that is not there adds nothing. */
        public Builder classes(Path folder) {
            if (Files.isDirectory(folder)) {
                classFolders.add(folder);
            }
            return this;
        }

        /** Sources of the product. */
        public Builder product(Path folder) {
            sources.addAll(JavaParser.parse(folder, SourceFile.Use.PRODUCT));
            return this;
        }

        /** Sources of tests. */
        public Builder tests(Path folder) {
            sources.addAll(JavaParser.parse(folder, SourceFile.Use.TEST));
            return this;
        }

        /** Packages whose classes are looked at although no source of theirs is in the tree. */
        public Builder generated(Packages packages) {
            generated = packages;
            return this;
        }

        /**
         * The tree. A class without a source is left out: it is what an earlier build made of a
         * source that is gone.
         */
        public Tree read() {
            Set<String> names = sources.stream().map(SourceFile::name).collect(Collectors.toSet());
            List<JavaClass> classes =
                    new ClassFileImporter()
                            .importPaths(classFolders).stream()
                                    .filter(type ->
                                            generated.hold(type)
                                                    || names.contains(SourceName.of(type)))
                                    .toList();
            return new Tree(root, classes, sources);
        }
    }
}
