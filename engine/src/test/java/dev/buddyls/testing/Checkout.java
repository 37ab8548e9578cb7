package dev.buddyls.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A copy of the sources in which something is changed, and the classes that come of it. */
final class Checkout {

  /** The folders of sources and resources that end up on the class path. */
  private static final List<Path> ROOTS =
      List.of(
          Repository.SOURCES,
          Repository.RESOURCES,
          Repository.TEST_SOURCES,
          Repository.TEST_RESOURCES);

  private final Path root;
  private ClassLoader classes;

  private Checkout(Path root) {
    this.root = root;
  }

  static Checkout copy(Path folder) throws IOException {
    Path root = Files.createDirectories(folder.resolve("checkout"));
    Files.copy(
        Repository.ROOT.resolve("dev"), root.resolve("dev"), StandardCopyOption.COPY_ATTRIBUTES);
    for (Path each : ROOTS) {
      try (Stream<Path> files = Files.walk(each)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path target = root.resolve(Repository.ROOT.relativize(file));
          Files.createDirectories(target.getParent());
          Files.copy(file, target);
        }
      }
    }
    return new Checkout(root);
  }

  /** Where a file or folder of the repository is in the copy. */
  Path of(Path original) {
    return root.resolve(Repository.ROOT.relativize(original));
  }

  Path of(String path) {
    return root.resolve(path);
  }

  /** Runs {@code ./dev}, which must succeed. */
  void dev(String... arguments) {
    List<String> command = new ArrayList<>(List.of(root.resolve("dev").toString()));
    command.addAll(List.of(arguments));
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(output).isZero();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  void append(String path, String text) {
    Golden.write(of(path), Corpus.read(of(path)) + text);
  }

  void below(String path, String line, String added) {
    String text = Corpus.read(of(path));
    int at = text.indexOf(line);
    assertThat(at).as("%s has %s", path, line).isNotNegative();
    int end = text.indexOf('\n', at) + 1;
    Golden.write(of(path), text.substring(0, end) + added + text.substring(end));
  }

  /** Compiles what differs from the repository, and puts it before the classes of this run. */
  void compile() {
    try {
      Path changed = Files.createTempDirectory(root, "classes");
      List<Path> sources = new ArrayList<>();
      for (Path each : ROOTS) {
        Path base = of(each);
        for (Path file : changed(base)) {
          if (file.toString().endsWith(".java")) {
            sources.add(file);
          } else {
            Path target = changed.resolve(base.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
          }
        }
      }
      compile(sources, changed);
      classes = new URLClassLoader(urls(changed), ClassLoader.getPlatformClassLoader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> changed(Path base) throws IOException {
    try (Stream<Path> files = Files.walk(base)) {
      return files.filter(it -> Files.isRegularFile(it) && isChanged(it)).toList();
    }
  }

  private boolean isChanged(Path file) {
    Path original = Repository.ROOT.resolve(root.relativize(file).toString());
    try {
      return !Files.exists(original) || Files.mismatch(file, original) >= 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void compile(List<Path> sources, Path target) throws IOException {
    if (sources.isEmpty()) {
      return;
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter errors = new StringWriter();
    List<String> options =
        List.of(
            "-d", target.toString(), "-proc:none", "-cp", System.getProperty("java.class.path"));
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      var units = files.getJavaFileObjectsFromPaths(sources);
      boolean compiled = compiler.getTask(errors, files, null, options, null, units).call();
      assertThat(compiled).as(errors.toString()).isTrue();
    }
  }

  private static URL[] urls(Path first) throws MalformedURLException {
    List<URL> urls = new ArrayList<>(List.of(first.toUri().toURL()));
    for (String each : System.getProperty("java.class.path").split(File.pathSeparator)) {
      urls.add(Path.of(each).toUri().toURL());
    }
    return urls.toArray(URL[]::new);
  }

  Class<?> load(String name) {
    try {
      return classes.loadClass(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  /** Calls a method of a class of the copy: a static one, or one of a new instance. */
  Object call(String type, String method, Object... arguments) {
    return invoke(load(type), null, method, arguments);
  }

  /** Calls a method of an object of the copy. */
  Object invoke(Object object, String method) {
    return invoke(object.getClass(), object, method);
  }

  private static Object invoke(Class<?> type, Object object, String name, Object... arguments) {
    try {
      Method method =
          Stream.of(type.getDeclaredMethods(), type.getMethods())
              .flatMap(Stream::of)
              .filter(it -> it.getName().equals(name) && takes(it, arguments))
              .findFirst()
              .orElseThrow();
      method.setAccessible(true);
      boolean needsObject = object == null && !Modifier.isStatic(method.getModifiers());
      return method.invoke(needsObject ? create(type) : object, arguments);
    } catch (InvocationTargetException e) {
      throw new AssertionError(name + " of " + type, e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static Object create(Class<?> type) throws ReflectiveOperationException {
    Constructor<?> constructor = type.getDeclaredConstructor();
    constructor.setAccessible(true);
    return constructor.newInstance();
  }

  private static boolean takes(Method method, Object... arguments) {
    Class<?>[] types = method.getParameterTypes();
    boolean fits = types.length == arguments.length;
    for (int i = 0; fits && i < types.length; i++) {
      fits = types[i].isInstance(arguments[i]);
    }
    return fits;
  }
}
