package recto.style;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;

/** Loads the classes of the class path anew, and remembers which. */
final class Unparsed extends URLClassLoader {
  private final List<String> loaded = new ArrayList<>();

  Unparsed() throws MalformedURLException {
    super(classPath(), ClassLoader.getPlatformClassLoader());
  }

  private static URL[] classPath() throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      urls.add(new File(entry).toURI().toURL());
    }
    return urls.toArray(new URL[0]);
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    loaded.add(name);
    return super.findClass(name);
  }

  List<String> loaded() {
    return List.copyOf(loaded);
  }
}
