import type { DBCore, DBCoreMutateRequest, DBCoreTable, Middleware } from "dexie";

/** What a resource's page is known by, whatever address leads to it (`pageKey`); found by index. No part of any file. */
export interface KeptPage {
  /** The resource's. */
  id: string;
  /** Empty until it is made, which waits for the first that looks for a page. */
  key: string;
}

const PAGES = "pageKeys";
const RESOURCES = "resources";

/** No page's key: the row was written since keys were last made. */
export const UNMADE = "";

/**
 * Notes each resource that is written, in the very transaction that writes it, wherever it comes from: its key is to
 * be made anew. A resource that goes takes its key along. Making keys here would load their rules with the first screen.
 */
export const keptPages: Middleware<DBCore> = {
  stack: "dbcore",
  name: "kept-pages",
  create: (core) => ({
    ...core,
    transaction: (stores, mode, options) => {
      const isNoted = mode === "readwrite" && stores.includes(RESOURCES);
      const isKnown = core.schema.tables.some(({ name }) => name === PAGES);
      const widened = isNoted && isKnown && !stores.includes(PAGES) ? [...stores, PAGES] : stores;
      return core.transaction(widened, mode, options);
    },
    table: (name) => (name === RESOURCES ? noted(core, core.table(name)) : core.table(name)),
  }),
};

const noted = (core: DBCore, table: DBCoreTable): DBCoreTable => ({
  ...table,
  mutate: (request) => {
    // An older database that is just being brought up to date may have no place for it.
    if (!(request.trans as IDBTransaction).objectStoreNames.contains(PAGES)) {
      return table.mutate(request);
    }
    const noting = core.table(PAGES).mutate(sameOf(request));
    // When the write itself fails, that failure is the one to hear of.
    noting.catch(() => {});
    return table.mutate(request).then((answer) => noting.then(() => answer));
  },
});

/** The same act on the keys, which lie under their resources' ids. */
function sameOf(request: DBCoreMutateRequest): DBCoreMutateRequest {
  const { trans, type } = request;
  if (type === "delete") return { type, trans, keys: request.keys };
  if (type === "deleteRange") return { type, trans, range: request.range };
  const values = request.values.map(({ id }: { id: string }) => ({ id, key: UNMADE }));
  return { type: "put", trans, values };
}
