import { createContext, useContext } from "react";

/** Takes everything off the screen, erases it, and shows what the browser still has. */
export const EraseContext = createContext<() => void>(() => {
  throw new Error("useErase is used outside Opening");
});

export const useErase = () => useContext(EraseContext);
