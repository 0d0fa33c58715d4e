/// <reference types="astro/client" />

// For the plain type checker, which can't read components; `astro check` reads them.
declare module "*.astro" {
  const Component: import("astro/runtime/server/index.js").AstroComponentFactory;
  export default Component;
}
