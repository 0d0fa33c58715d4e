import { existsSync } from "node:fs";
import { recover } from "./dist.ts";
import { listen, siteServer } from "./server.ts";
import { site } from "./site.ts";

// Serves dist/ and prints its address: `npm run serve`. `PORT` and `HOST` are heeded; a taken port moves on to the next.
async function run(): Promise<number> {
  const { PORT = "4321", HOST: host = "127.0.0.1" } = process.env;
  if (!/^\d{1,5}$/.test(PORT) || Number(PORT) > 65535) throw new Error(`PORT is "${PORT}". Expected a number from 0 to 65535.`);
  const { base } = site(process.env);
  recover("dist");
  if (!existsSync("dist/index.html")) throw new Error("There is no site in dist/ yet. Build it first: npm run build");
  const first = Number(PORT);
  for (let port = first; port <= Math.min(first + 50, 65535); port++) {
    const server = siteServer("dist", base);
    const taken = await listen(server, port, host);
    if (taken === null) {
      console.log(`Port ${port} is taken; trying ${port + 1}.`);
      continue;
    }
    const path = base === "/" ? "/" : `${base}/`;
    console.log(`The site stands at http://${host.includes(":") ? `[${host}]` : host}:${taken}${path} (Ctrl-C stops it).`);
    await new Promise<void>((resolve) => {
      const stop = () => {
        server.close(() => resolve());
        server.closeAllConnections();
      };
      process.once("SIGINT", stop).once("SIGTERM", stop);
    });
    return 0;
  }
  throw new Error(`No port from ${first} on is free.`);
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
