import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Issue, Problem } from "../records/issue.ts";
import { isLanguage, languages, mainLanguage, type Language } from "../records/lexicon/index.ts";
import { parseStory } from "../records/story/parseStory.ts";
import type { Story, StoryEdition } from "../records/story/story.ts";
import { textOf } from "./files.ts";

/** Our own articles, `content/stories/<slug>.<language>.md`, the latest first; none where there is no such folder. What is wrong with a file, or missing, is reported. */
export function readStories(root: string, name: string, issues: Issue[]): Story[] {
  const folder = `${name}/stories`;
  const report = (path: string, problem: Problem) => void issues.push({ file: path, line: 1, column: 1, problem });
  const found = entriesOf(join(root, folder)).flatMap((entry) => {
    const path = `${folder}/${entry}`;
    const [, slug, language] = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.([a-z]{2})\.md$/.exec(entry) ?? [];
    if (statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory()) report(path, { code: "not-a-file", isFolder: true });
    else if (slug === undefined || language === undefined) report(path, { code: "story-file-name", name: entry });
    else if (!isLanguage(language)) report(path, { code: "not-one-of", key: "the file's language", given: language, known: languages });
    else return [{ path, slug, language }];
    return [];
  });
  return [...Map.groupBy(found, ({ slug }) => slug)]
    .flatMap(([slug, files]) => {
      const editions = Object.fromEntries(files.flatMap(({ path, language }) => read(path, language)));
      for (const language of languages) if (!files.some((file) => file.language === language)) report(`${folder}/${slug}.${language}.md`, { code: "story-missing", language, slug });
      return isWhole(editions) ? [{ slug, published: editions[mainLanguage].published, editions }] : [];
    })
    .sort((a, b) => (a.published + a.slug < b.published + b.slug ? 1 : -1));

  function read(path: string, language: Language): [Language, StoryEdition][] {
    const text = textOf(join(root, path), path, issues);
    const result = text === null ? null : parseStory(path, text, language);
    if (result && "issues" in result) issues.push(...result.issues);
    return result && "ok" in result ? [[language, result.ok]] : [];
  }
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder).filter((entry) => !entry.startsWith(".")).sort();
  } catch {
    return [];
  }
}

function isWhole(editions: Partial<Record<Language, StoryEdition>>): editions is Record<Language, StoryEdition> {
  return languages.every((language) => Object.hasOwn(editions, language));
}
