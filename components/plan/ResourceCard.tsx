import { Link } from "wouter";
import type { Resource } from "@/lib/domain/resource";
import { useMessages } from "../hooks/use-messages";
import { VisibilityBadge } from "../ui/VisibilityBadge";
import style from "./Resource.module.css";

interface Props {
  resource: Resource;
}

/** One resource in a list: its title, where it is from, how long it takes, whether it was read. */
export function ResourceCard({ resource }: Props) {
  const text = useMessages().plan;
  const facts = [
    resource.site,
    resource.author && text.by(resource.author),
    resource.minutes > 0 && text.minutes(resource.minutes),
    text.states[resource.state],
  ].filter(Boolean);
  return (
    <li className={style.card}>
      <Link href={`/plan/${resource.id}`} lang={resource.language || undefined}>
        {resource.title}
      </Link>
      <p className={style.facts}>
        <span>{facts.join(" · ")}</span>
        <VisibilityBadge visibility={resource.visibility} />
      </p>
    </li>
  );
}
