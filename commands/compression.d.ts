declare module "compression" {
  import type { IncomingMessage, ServerResponse } from "node:http";

  /** A handler that compresses what comes after it, for whoever can read that; its own types are Express's. */
  export default function compression(): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}
