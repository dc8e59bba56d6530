import type {Declaration, Plugin} from 'postcss';
import {wordsOf} from './words.ts';

/**
 * Takes from one style sheet the selectors with a class that nobody names, and then the custom properties that nobody
 * names and that nothing left in the sheet reads, directly or through another. Elements, attributes and states are not
 * looked at: their rules stay.
 *
 * @param isMeant whether a file is that style sheet
 * @param texts all files of some folders, of which everything else on a page is made: their words are what is named
 */
export function withoutUnused(
  isMeant: (file: string) => boolean,
  folders: readonly string[],
  texts: (folders: readonly string[]) => readonly string[],
): Plugin {
  const plugin = 'without-unused';
  return {
    postcssPlugin: plugin,
    Once(root, {result}) {
      if (!isMeant(root.source?.input.file ?? '')) return;
      // Else the bundler would take the style sheet of the build before, without a class that a page names since.
      result.messages.push(...folders.map((dir) => ({type: 'dir-dependency', plugin, dir})));
      const named = new Set(texts(folders).flatMap(wordsOf));
      root.walkRules((rule) => {
        const left = rule.selectors.filter((selector) => classesAsked(selector).every((name) => named.has(name)));
        if (left.length === 0) rule.remove();
        else rule.selectors = left;
      });

      const properties = new Map<string, Declaration[]>();
      const used = new Set<string>();
      const use = (text: string) => {
        for (const name of wordsOf(text)) {
          if (!name.startsWith('--') || used.has(name)) continue;
          used.add(name);
          for (const {value} of properties.get(name) ?? []) use(value);
        }
      };
      root.walkDecls(/^--/, (each) => {
        properties.set(each.prop, [...(properties.get(each.prop) ?? []), each]);
      });
      for (const name of named) use(name);
      root.walkDecls(/^[^-]|^-[^-]/, ({value}) => use(value));
      for (const [name, declarations] of properties)
        if (!used.has(name)) for (const each of declarations) each.remove();
    },
  };
}

/** The classes that an element or its surroundings must have; those within `:not()` it must not. */
function classesAsked(selector: string): readonly string[] {
  return [...selector.replaceAll(/:not\([^)]*\)/g, '').matchAll(/\.([a-z_-][\w-]*)/gi)].flatMap(
    ([, name]) => name ?? [],
  );
}
