import { createContext } from "react";

/** The model that made the proposals below; null for the built-in coach. */
export const ProposedBy = createContext<string | null>(null);
