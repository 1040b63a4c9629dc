import { Eye, EyeOff, MessageCircle } from "lucide-react";
import type { Visibility } from "@/lib/domain/record";
import { useFirstWords } from "../hooks/deps";
import style from "./VisibilityBadge.module.css";

const icons = { "only-me": EyeOff, both: Eye, "ready-to-say": MessageCircle };

/** Who may see an item, in a word and a sign. */
export function VisibilityBadge({ visibility }: { visibility: Visibility }) {
  const Icon = icons[visibility];
  return (
    <span className={style.badge}>
      <Icon size={14} aria-hidden="true" />
      {useFirstWords().common.visibility[visibility]}
    </span>
  );
}
