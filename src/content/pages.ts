import { contentFiles } from "./files.ts";
import type { Issue } from "../records/issue.ts";
import { byLanguage, mainLanguage, type Language } from "../records/lexicon/index.ts";
import { pageNames, parsePage, type Page, type PageName } from "../records/page.ts";

const none: Page = { lead: "", sections: [] };

/** The pages of our own prose, `content/pages/`; one that is missing, at fault or unknown is reported, and empty in what is given. */
export function readPages(root: string, name: string, issues: Issue[]): Record<PageName, Readonly<Record<Language, Page>>> {
  const files = contentFiles(root, name, "pages", issues);
  for (const { path, slug } of files) if (!pageNames.some((known) => known === slug)) issues.push({ file: path, line: 1, column: 1, problem: { code: "not-one-of", key: "the page", given: slug, known: pageNames } });
  return { methodology: page("methodology"), reuse: page("reuse") };

  function page(slug: PageName): Record<Language, Page> {
    const path = `${name}/pages/${slug}.md`;
    const file = files.find((own) => own.slug === slug);
    if (!file) {
      issues.push({ file: path, line: 1, column: 1, problem: { code: "prose-missing", language: mainLanguage, owner: "the site" } });
      return byLanguage(() => none);
    }
    const read = (own: string, text: string, language: Language, main: Page | null): Page | null => {
      const result = parsePage(own, text, language, main && { file: path, page: main });
      if ("issues" in result) issues.push(...result.issues);
      return "ok" in result ? result.ok : null;
    };
    const main = read(path, file.text, mainLanguage, null);
    return byLanguage((language) => {
      const text = file.prose[language];
      return (text === undefined || language === mainLanguage ? main : read(path.replace(/md$/, `${language}.md`), text, language, main)) ?? none;
    });
  }
}
