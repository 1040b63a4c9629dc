import type { ChatModel } from "./task";

/** The browser's own model: it answers on this device, and nothing leaves. */
export interface OwnModel extends ChatModel {
  /** `unavailable` covers a browser, a computer and a policy alike: the browser does not say which. */
  availability(): Promise<"unavailable" | "downloadable" | "downloading" | "available">;
  /**
   * Has the browser download its model. Must be called in the click itself.
   *
   * @param onProgress told how much is here, of how much; in bytes where the browser says so, else a share of 1
   * @throws {AppError} `own-model-missing` or `own-model-not-downloaded`
   */
  download(onProgress: (loaded: number, total: number) => void, signal: AbortSignal): Promise<void>;
}
