/** Networks of a home or an office, by number; a name that merely begins like one is none. */
const privateNumber =
  /^(10\.\d+|192\.168|172\.(1[6-9]|2\d|3[01])|169\.254)\.\d+\.\d+$|^\[f[cd][0-9a-f]{2}:/;
const privateName = /\.(local|lan|home\.arpa)$/;

/** Whether the address is this very computer. */
export const isLoopback = (url: string): boolean => {
  const { hostname } = new URL(url);
  return (
    hostname === "localhost" ||
    hostname.endsWith(".localhost") ||
    hostname === "[::1]" ||
    /^127\.\d+\.\d+\.\d+$/.test(hostname)
  );
};

/** Whether the address is this computer, or on a network that is the user's own. */
export const isNear = (url: string): boolean => {
  const { hostname } = new URL(url);
  return isLoopback(url) || privateNumber.test(hostname) || privateName.test(hostname);
};

/** Whether what is sent can't be read on the way: https, or a network that is the user's own. */
export const isSafeToSend = (url: string): boolean =>
  new URL(url).protocol === "https:" || isNear(url);

/** Whether an address has a name, a key or a question in it: those are shown and kept as they are. */
export const hasSecret = (url: string): boolean => {
  const { username, password, search, hash } = new URL(url);
  return `${username}${password}${search}${hash}` !== "";
};

/** Whether two addresses are one, but for how it is written. A key is for its whole address: a host may serve many. */
export const isSameAddress = (one: string, other: string): boolean => {
  const [plain, otherPlain] = [one, other].map((url) => new URL(url).href.replace(/\/+$/, ""));
  return plain === otherPlain;
};
