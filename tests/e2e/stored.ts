import type { Page } from "playwright-core";

type Row = Record<string, unknown>;

/** Everything that Cordée has stored, by table, read past the app from one of its pages. */
export const storedIn = (app: Page): Promise<Record<string, Row[]>> =>
  app.evaluate(async () => {
    const settle = <Answer>(request: IDBRequest<Answer>) =>
      new Promise<Answer>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await settle(indexedDB.open("cordee"));
    const tables = db.transaction([...db.objectStoreNames], "readonly");
    const rows: Record<string, Row[]> = {};
    for (const name of db.objectStoreNames) {
      rows[name] = await settle<Row[]>(tables.objectStore(name).getAll());
    }
    db.close();
    return rows;
  });

/** What was kept of one address: its facts with its text; undefined when nothing was. */
export async function keptFrom(app: Page, url: string): Promise<Row | undefined> {
  const { resources = [], resourceTexts = [] } = await storedIn(app);
  const facts = resources.find((resource) => resource.url === url);
  return facts && { ...resourceTexts.find(({ id }) => id === facts.id), ...facts };
}
