import { defineConfig } from "astro/config";
import { contentReload } from "./src/contentReload.ts";
import { site } from "./commands/site.ts";

const { url, base } = site(process.env);

export default defineConfig({
  ...(url && { site: url }),
  base,
  trailingSlash: "always",
  build: { format: "directory", concurrency: 16 },
  devToolbar: { enabled: false },
  vite: { plugins: [contentReload()] },
});
