/** How long a file stays ready for the browser to fetch it, in milliseconds. */
const READY_MS = 60_000;

/** Hands a file to the browser's own downloads. */
export function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), READY_MS);
}
