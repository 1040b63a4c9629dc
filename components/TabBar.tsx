import { BookOpen, CalendarDays, House, MessageSquare, Target } from "lucide-react";
import type { KeyboardEvent } from "react";
import { Link, useLocation } from "wouter";
import { useFirstWords } from "./hooks/deps";
import style from "./TabBar.module.css";

const tabs = [
  { id: "home", address: "/", Icon: House },
  { id: "goals", address: "/goals", Icon: Target },
  { id: "plan", address: "/plan", Icon: BookOpen },
  { id: "sessions", address: "/sessions", Icon: CalendarDays },
  { id: "feedback", address: "/feedback", Icon: MessageSquare },
] as const;

/** The five rooms, at the foot of the panel. Arrow keys go from one to the next. */
export function TabBar() {
  const [location] = useLocation();
  const text = useFirstWords().common.tabs;
  return (
    <nav aria-label={text.label} className={style.bar} onKeyDown={moveFocus}>
      {tabs.map(({ id, address, Icon }) => {
        const isHere = address === "/" ? location === "/" : location.startsWith(address);
        return (
          <Link
            key={id}
            href={address}
            className={style.tab ?? ""}
            aria-current={isHere ? "page" : undefined}
          >
            <Icon size={18} aria-hidden="true" />
            {text[id]}
          </Link>
        );
      })}
    </nav>
  );
}

function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (step === undefined) return;
  const links = [...event.currentTarget.querySelectorAll("a")];
  const here = links.indexOf(document.activeElement as HTMLAnchorElement);
  links[(here + step + links.length) % links.length]?.focus();
  event.preventDefault();
}
