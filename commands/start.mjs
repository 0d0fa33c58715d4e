// `npm start`: from a fresh clone to a site in the browser.
import { install } from "./install.mjs";
import { localAddress } from "./localAddress.mjs";
import { runNode } from "./run.mjs";

const steps = [
  { say: "Checking the content (npm run check).", file: "commands/check.ts", args: ["--draft"] },
  { say: "Building the site into dist/ (npm run build).", file: "commands/build.ts", args: [] },
  { say: "Serving dist/ (npm run serve).", file: "commands/serve.ts", args: [] },
];

process.exitCode = await start();

async function start() {
  const installed = await install((line) => console.log(`1/4 ${line}`));
  if (installed !== 0) return installed;
  const address = await localAddress(process.env);
  for (const [i, { say, file, args }] of steps.entries()) {
    console.log(`${i + 2}/4 ${say}`);
    const code = await runNode([file, ...args], address);
    if (code !== 0) return code;
  }
  return 0;
}
