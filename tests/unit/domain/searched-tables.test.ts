import { expect, it } from "vitest";
import { ruleOf } from "@/lib/domain/search-rules";
import { searchable } from "@/lib/domain/searchable";
import { foundBy, searchedTables } from "@/lib/domain/searched-tables";
import { tableNames } from "@/lib/domain/tables";

it("every table is found by itself, as the long part of another, or not at all", () => {
  expect([...searchedTables].sort()).toEqual(Object.keys(searchable).sort());
  for (const table of tableNames) {
    const whole = searchedTables.find((one) => ruleOf(one)?.longPart?.table === table);
    expect([table, foundBy(table)]).toEqual([table, ruleOf(table) ? table : (whole ?? null)]);
  }
});
