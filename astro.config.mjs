import { defineConfig } from "astro/config";
import { contentReload } from "./src/content/reload.ts";
import { site } from "./commands/site.ts";

const { url, base } = site(process.env);

export default defineConfig({
  ...(url && { site: url }),
  base,
  trailingSlash: "always",
  build: { format: "directory", concurrency: 16 },
  devToolbar: { enabled: false },
  // The drawer of pictures is a binary of its own and can't be bundled.
  vite: { plugins: [contentReload()], ssr: { external: ["@resvg/resvg-js", "sharp", "subset-font", "esbuild"] } },
});
