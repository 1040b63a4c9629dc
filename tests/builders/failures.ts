/** What a browser says when its disk is full. */
export const full = () => Object.assign(new Error("full"), { name: "QuotaExceededError" });
