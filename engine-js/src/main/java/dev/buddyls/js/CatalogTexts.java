package dev.buddyls.js;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** A function of JavaScript that has the texts of the catalogue's files. */
@JSFunctor
public interface CatalogTexts extends JSObject {

  /** The text of a file, by its path without {@code .json}; null where there is none. */
  String get(String name);
}
