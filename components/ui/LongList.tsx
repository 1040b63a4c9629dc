import { Fragment, type ReactNode, useEffect, useRef } from "react";
import { useFirstWords } from "../hooks/deps";
import { Button } from "./Button";

interface Props<Row> {
  /** What is shown of the list. */
  rows: readonly Row[];
  hasMore: boolean;
  onMore: () => void;
  className?: string | undefined;
  /** Shows one row as a list item. */
  children: (row: Row) => ReactNode;
}

/** The beginning of a list, and a button for more of it; the focus goes to the first item that came. */
export function LongList<Row extends { id: string }>({
  rows,
  hasMore,
  onMore,
  className,
  children,
}: Props<Row>) {
  const { common } = useFirstWords();
  const list = useRef<HTMLUListElement>(null);
  const before = useRef<number | null>(null);
  useEffect(() => {
    if (before.current === null || rows.length <= before.current) return;
    list.current?.children[before.current]?.querySelector("a")?.focus();
    before.current = null;
  }, [rows.length]);
  return (
    <>
      <ul ref={list} className={className}>
        {rows.map((row) => (
          <Fragment key={row.id}>{children(row)}</Fragment>
        ))}
      </ul>
      {hasMore && (
        <p>
          <Button
            onClick={() => {
              before.current = rows.length;
              onMore();
            }}
          >
            {common.showMore}
          </Button>
        </p>
      )}
    </>
  );
}
