/** Loads the panel again at its first screen, whichever one it shows. */
export function startAnew(): void {
  location.hash = "#/";
  location.reload();
}
