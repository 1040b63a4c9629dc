import { browser } from "wxt/browser";

const FORMS = "answerForms";
/** More models than anybody chooses; the one that was learnt first is forgotten first. */
const MOST = 20;

async function all(): Promise<[string, unknown][]> {
  const kept = (await browser.storage.local.get(FORMS))[FORMS];
  return typeof kept === "object" && kept !== null ? Object.entries(kept) : [];
}

/** The form of answer that each server and model was last seen to take, from one panel to the next; no secret is in it. */
export const answerForms = {
  read: async (name: string): Promise<unknown> => new Map(await all()).get(name),
  write: async (name: string, form: string): Promise<void> => {
    const others = (await all()).filter(([other]) => other !== name);
    const kept = [...others, [name, form] as const].slice(-MOST);
    await browser.storage.local.set({ [FORMS]: Object.fromEntries(kept) });
  },
};
