import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { contentReload } from "./src/content/reload.ts";
import { languages, mainLanguage } from "./src/records/lexicon/index.ts";
import { listed, site } from "./commands/site.ts";

const { url, base } = site(process.env);

export default defineConfig({
  ...(url && { site: url }),
  base,
  trailingSlash: "always",
  build: { format: "directory", concurrency: 16 },
  // A site that doesn't know where it stands has no addresses to list.
  integrations: url ? [sitemap({ filter: listed(base, languages), i18n: { defaultLocale: mainLanguage, locales: Object.fromEntries(languages.map((language) => [language, language])) } })] : [],
  devToolbar: { enabled: false },
  // The drawer of pictures is a binary of its own and can't be bundled.
  vite: { plugins: [contentReload()], ssr: { external: ["@resvg/resvg-js", "sharp", "subset-font", "esbuild"] } },
});
