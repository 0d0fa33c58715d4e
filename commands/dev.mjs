// `npm run dev`: the site as it is being written; an edit in content/ or src/ shows at once.
import { install } from "./install.mjs";
import { runNode } from "./run.mjs";

const installed = await install((line) => console.log(line));
const { PORT } = process.env;
process.exitCode = installed !== 0 ? installed : await runNode(["node_modules/astro/bin/astro.mjs", "dev", ...(PORT ? ["--port", PORT] : []), ...process.argv.slice(2)]);
