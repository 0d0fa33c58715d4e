import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

// One worker fewer than cores, the default, leaves half of a small machine idle.
const maxWorkers = Math.max(2, availableParallelism() - 1);

export default defineConfig({
  test: {
    // What a test prints is a fault: either the code is noisy or the test says too little.
    onConsoleLog(log) {
      throw new Error(`A test printed: ${log}`);
    },
    projects: [
      { test: { name: "unit", include: ["tests/**/*.test.ts"], exclude: ["tests/site/**", "tests/e2e/**"], restoreMocks: true, maxWorkers, testTimeout: 60_000 } },
      // Without walls between its files, what was built is read once a worker.
      { test: { name: "site", include: ["tests/site/**/*.test.ts"], isolate: false, maxWorkers, testTimeout: 120_000, hookTimeout: 120_000 } },
      { test: { name: "e2e", include: ["tests/e2e/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000, maxWorkers } },
    ],
  },
});
