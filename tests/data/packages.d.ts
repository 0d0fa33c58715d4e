declare module "datapackage" {
  interface Resource {
    read(options: { readonly relations: true; readonly keyed: true }): Promise<Record<string, unknown>[]>;
  }
  /** A Frictionless data package, as the format's own library reads it. */
  export class Package {
    static load(descriptor: string, options: { readonly basePath: string; readonly strict: boolean }): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly unknown[];
    getResource(name: string): Resource;
  }
}
