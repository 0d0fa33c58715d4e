import { createServer } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { localAddress } from "../../commands/localAddress.mjs";
import { listen } from "../../commands/server.ts";

test("a start without an origin builds for the address that it will serve, on the first free port", async () => {
  const other = createServer();
  const taken = (await listen(other, 0, "127.0.0.1")) ?? 0;
  onTestFinished(() => void other.close());
  const { PORT, SITE_URL } = await localAddress({ PORT: String(taken) });
  expect(Number(PORT)).toBeGreaterThan(taken);
  expect(SITE_URL).toBe(`http://127.0.0.1:${PORT}`);
});

test.each([[{ SITE_URL: "https://example.org" }], [{ HOST: "0.0.0.0" }], [{ PORT: "many" }], [{ PORT: "0" }], [{ PORT: "70000" }]])("%o is left as it is", async (environment) => {
  expect(await localAddress(environment)).toEqual({});
});
