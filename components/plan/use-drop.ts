import { useEffect } from "react";
import { type FoundLink, linksIn } from "@/lib/domain/links-in";

/** What was let fall on the panel: links, or words of the page in front. */
export interface Dropped {
  links: FoundLink[];
  text: string;
}

/** What is dragged out of a panel carries this, so that no panel takes it for something of a page. */
const OWN = "application/x-cordee";

/** Hears of what is dragged into the panel, anywhere but into a field, where it is typed as ever. */
export function useDrop(onDrop: (dropped: Dropped) => void): void {
  useEffect(() => {
    const isField = ({ target }: Event) =>
      target instanceof Element && target.closest("input, textarea") !== null;
    const allow = (event: DragEvent) => {
      if (!isField(event) && holds(event.dataTransfer)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (isField(event) || !event.dataTransfer || !holds(event.dataTransfer)) return;
      event.preventDefault();
      if (!event.dataTransfer.types.includes(OWN)) onDrop(readDrop(event.dataTransfer));
    };
    const mark = ({ dataTransfer }: DragEvent) => dataTransfer?.setData(OWN, OWN);
    document.addEventListener("dragstart", mark);
    document.addEventListener("dragover", allow);
    document.addEventListener("drop", drop);
    return () => {
      document.removeEventListener("dragstart", mark);
      document.removeEventListener("dragover", allow);
      document.removeEventListener("drop", drop);
    };
  }, [onDrop]);
}

const holds = (data: DataTransfer | null): boolean =>
  data?.types.some((type) => type === "text/plain" || type === "text/uri-list") ?? false;

function readDrop(data: DataTransfer): Dropped {
  const text = data.getData("text/plain").trim();
  const listed = data.getData("text/uri-list").replace(/^#.*$/gm, "");
  // A dragged link also comes as words that are its address; words of a page may hold an address of their own.
  const links = linksIn(listed);
  const [only] = links;
  if (only && links.length === 1) return { links: [{ ...only, title: titleIn(data) }], text };
  return { links: links.length > 0 || /\s/.test(text) ? links : linksIn(text), text };
}

/** What a dragged link is called on its page. Parsed apart from any screen: nothing in it runs. */
function titleIn(data: DataTransfer): string {
  const page = new DOMParser().parseFromString(data.getData("text/html"), "text/html");
  return page.querySelector("a")?.textContent?.replace(/\s+/g, " ").trim() ?? "";
}
