import { sep, resolve } from "node:path";
import type { Plugin } from "vite";

/** In `npm run dev`, an edit in `content/` is shown at once: the catalogue is read anew and open pages reload. */
export function contentReload(): Plugin {
  return {
    name: "content-reload",
    apply: "serve",
    configureServer(server) {
      const folder = resolve(server.config.root, "content");
      server.watcher.add(folder);
      const reload = (path: string) => {
        if (!path.startsWith(folder + sep)) return;
        for (const environment of Object.values(server.environments)) {
          environment.moduleGraph.invalidateAll();
          environment.hot.send({ type: "full-reload" });
        }
      };
      for (const event of ["add", "change", "unlink", "addDir", "unlinkDir"] as const) server.watcher.on(event, reload);
    },
  };
}
