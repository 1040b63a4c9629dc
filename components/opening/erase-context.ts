import { createContext, useContext } from "react";
import type { Messages } from "@/lib/i18n";

/** Takes everything off the screen, erases it, and shows what the browser still has. */
export const EraseContext = createContext<(words: Messages["data"]["erase"]) => void>(() => {
  throw new Error("useErase is used outside Opening");
});

export const useErase = () => useContext(EraseContext);
