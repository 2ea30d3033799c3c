package app.cairn.platform.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Addresses of our own files and of libraries', each with its content or version in the name. */
@Component
public class Assets {

  // Absent when the application runs as a command, without pages.
  private final ObjectProvider<ResourceUrlProvider> addresses;
  private final Map<String, String> known = new ConcurrentHashMap<>();

  Assets(ObjectProvider<ResourceUrlProvider> addresses) {
    this.addresses = addresses;
  }

  /** The address of a file in {@code static/assets}, such as {@code cairn.css}. */
  public String url(String file) {
    return addressOf("/assets/" + file);
  }

  public String htmx() {
    return addressOf("/webjars/htmx.org/dist/htmx.min.js");
  }

  private String addressOf(String path) {
    return known.computeIfAbsent(
        path,
        _ -> {
          ResourceUrlProvider provider = addresses.getIfAvailable();
          String address = provider == null ? null : provider.getForLookupPath(path);
          if (address == null) {
            throw new IllegalStateException("There is no file for " + path);
          }
          return address;
        });
  }
}
