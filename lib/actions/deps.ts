import type { OwnModel } from "@/lib/coach/own-model";
import type { ChatModel } from "@/lib/coach/task";
import type { MentoringDb } from "@/lib/db/database";
import type { Sealer } from "@/lib/domain/backup";
import type { PageRefusal } from "@/lib/domain/errors";
import type { KeyPlace, KeyState } from "@/lib/domain/model-key";
import type { ModelEndpoint, Settings, SettingsChange } from "@/lib/domain/settings";
import type { Instant } from "@/lib/domain/time";

/** The tab in front of the user, as far as the browser lets us know it. */
export interface FrontTab {
  id: number;
  /** Empty when the browser does not tell it. */
  url: string;
  title: string;
}

/** What the panel needs of the browser. Real in `lib/platform`, in memory in tests. */
export interface BrowserPort {
  /** The active tab of the window that holds the panel; null when there is none. */
  frontTab(): Promise<FrontTab | null>;
  /** Calls back when another tab or page comes to the front; returns how to stop. */
  onFrontTabChange(changed: () => void): () => void;
  /** Reads the page by the injected script. Rejects with `page-not-readable`. */
  readPage(tabId: number): Promise<unknown>;
  /** Says on the toolbar's icon whether the page of a tab is in the plan. */
  markKept(tabId: number, isKept: boolean): Promise<void>;
  /** Why a page whose address the browser keeps to itself may not be read; null when it may. */
  refusalOfTab(tabId: number): Promise<PageRefusal | null>;
  /** The tabs of this window: those that are selected, or all. */
  windowTabs(isSelected: boolean): Promise<FrontTab[]>;
  /**
   * Asks, in the click itself, to see all sites for one act. The answer gives them back, and tells which of those
   * that were granted before went with them; null when that is not wanted.
   */
  seeSitesOnce(): Promise<(() => Promise<string[]>) | null>;
  /** What went with them where the panel was closed before that was told; told once. */
  lostSites(): Promise<string[]>;
  /** Whether files may be read (a switch in the browser's extension page). */
  mayReadFiles(): Promise<boolean>;
  /** Asks for origin patterns such as `https://example.org/*`; must be called in the click itself. */
  requestOrigin(...patterns: string[]): Promise<boolean>;
  hasOrigin(pattern: string): Promise<boolean>;
  removeOrigin(pattern: string): Promise<void>;
  readSettings(): Promise<Settings>;
  /** One change at a time, in all windows; one that follows from what is chosen is given as a function of it. */
  writeSettings(change: SettingsChange): Promise<void>;
  onSettingsChange(changed: (settings: Settings) => void): () => void;
  /** The model's key; empty when none is stored. Rejects with `model-key-locked` before its passphrase was typed. */
  readKey(): Promise<string>;
  keyState(): Promise<KeyState>;
  /** Keeps the key in one place and takes it from all others; the passphrase is for the place of that name. */
  writeKey(key: string, place: KeyPlace, passphrase?: string): Promise<void>;
  /** Opens the key for the browser's session. Rejects with `model-passphrase-wrong`. */
  unlockKey(passphrase: string): Promise<void>;
  /** Takes the key away from wherever it is; the answer puts it back as it was, locked or not. */
  takeKey(): Promise<() => Promise<void>>;
  /**
   * Has the browser leave out where Cordée's own requests to one address come from. Must be called in the click
   * itself; false when the browser, or its user, does not allow it.
   */
  hideOrigin(url: string): Promise<boolean>;
  /** Whether that is so for this address; sets it up anew after the browser was closed. */
  keepOriginHidden(url: string): Promise<boolean>;
  /** Takes that back, with its permission. */
  showOrigin(): Promise<void>;
  /** What the panel was asked to show (an address such as `#/plan/…`), taken once. */
  takeRequest(): Promise<string | null>;
  /** Calls back when something is asked of an open panel. */
  onRequest(asked: () => void): () => void;
  openTab(url: string): Promise<void>;
  /** The same app in a whole tab, at an address such as `#/goals`. */
  openInTab(address: string): Promise<void>;
  isInTab: boolean;
}

/** Files of Cordée in the browser's own file system, where only Cordée sees them. */
export interface Vault {
  list(): Promise<{ name: string; bytes: number }[]>;
  /** Null when there is no file of this name. */
  read(name: string): Promise<Blob | null>;
  /** Writes a file whole: whoever lists it meanwhile, or after a crash, finds all of it or nothing. */
  write(name: string, file: Blob): Promise<void>;
  remove(name: string): Promise<void>;
  /** Runs alone among all windows and the worker; null, and nothing done, when another is at it. */
  alone<Answer>(act: () => Promise<Answer>): Promise<Answer | null>;
  /** Runs alone, too, once whoever is at it has ended. */
  inTurn<Answer>(act: () => Promise<Answer>): Promise<Answer>;
}

/** What is left of Cordée in the browser, by place; nothing anywhere once everything is erased. */
export interface Remains {
  databases: string[];
  files: string[];
  /** Names of what is in the extension's own storage, in the page's, and in its caches. */
  stored: string[];
  /** Sites that Cordée was let in to. */
  sites: string[];
  /** Alarms that were set for the user, and what the toolbar's icon says. */
  reminders: string[];
}

/** Where the browser keeps Cordée's data, and how much room there is. */
export interface StoragePort {
  /** Null where the browser has no file system for extensions. */
  vault: Vault | null;
  sealer: Sealer;
  /** What Cordée takes and may take, in bytes; null when the browser does not say. */
  estimate(): Promise<{ usedBytes: number; quotaBytes: number } | null>;
  /** Whether the browser promised not to clear the data by itself; null when it does not say. */
  isPersisted(): Promise<boolean | null>;
  /** Asks for that promise. In Firefox this asks the user, so it must come from a click. */
  persist(): Promise<boolean>;
  /** Whether asking for that promise asks the user. */
  asksToPersist: boolean;
  /** How many other windows of Cordée are open, as far as they let it be known. */
  otherWindows(): Promise<{ panels: number; tabs: number }>;
  /**
   * Erases everything but the open databases' own connections, which must be closed before; whatever refuses is
   * left, and told by `remains`.
   *
   * @param onBlocked another window holds the data open: this goes on once that one is closed
   */
  eraseAll(onBlocked: () => void): Promise<void>;
  remains(): Promise<Remains>;
  /** The version of this build. */
  appVersion: string;
}

/** All that an action may touch beside its arguments. */
export interface Deps {
  db: MentoringDb;
  now: () => Instant;
  newId: () => string;
  browser: BrowserPort;
  storage: StoragePort;
  /** Loads the chosen model's plug on first use. */
  openModel: (endpoint: ModelEndpoint, key: string) => Promise<ChatModel>;
  /** The browser's own model; null where it has none. */
  openOwnModel?: () => Promise<OwnModel | null>;
}
