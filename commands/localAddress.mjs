// Where the site will stand on this machine, told before it is built, so that codes and answers hold whole addresses.
import { createServer } from "node:net";

const ownHosts = ["127.0.0.1", "localhost", "::1"];

/**
 * The variables that `npm start` adds for its build and its server: the first free port, and the origin that it makes.
 * None where an origin is given, or where it can't be known: another host, or a port that isn't one.
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<{ PORT?: string, SITE_URL?: string }>}
 */
export async function localAddress({ SITE_URL, HOST = "127.0.0.1", PORT = "4321" }) {
  if (SITE_URL || !ownHosts.includes(HOST) || !/^[1-9]\d{0,4}$/.test(PORT) || Number(PORT) > 65_535) return {};
  for (let port = Number(PORT); port <= Math.min(Number(PORT) + 50, 65_535); port++) {
    if (await isFree(port, HOST)) return { PORT: String(port), SITE_URL: `http://${HOST.includes(":") ? `[${HOST}]` : HOST}:${port}` };
  }
  return {};
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
function isFree(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}
