import { fireEvent, screen, within } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";
import { SessionsScreen } from "@/components/sessions/SessionsScreen";
import { messages } from "@/lib/i18n/messages/index";
import { aPair, aSession, now } from "../../builders/records";
import { expectNoAxeViolations, renderWith } from "../../builders/render";

const text = messages.en.sessions;

beforeEach(() => history.replaceState(null, "", "/sessions"));

it.each(["en", "fr"] as const)("invites to plan the first one, in %s", async (locale) => {
  const { container } = await renderWith(<SessionsScreen />, { locale });
  await screen.findByText(messages[locale].sessions.empty.replaceAll("\u00a0", " "));
  await expectNoAxeViolations(container);
});

it.each([
  ["en", "in 2 days"],
  ["fr", "après-demain"],
] as const)("puts the nearest first and forgotten ones apart, in %s", async (locale, near) => {
  const pair = aPair();
  const pairId = pair.id;
  const words = messages[locale].sessions;
  const { container } = await renderWith(<SessionsScreen />, {
    pair,
    locale,
    deps: { now: () => now },
    prepare: ({ db }) =>
      db.sessions.bulkAdd([
        aSession({ pairId, startsAt: "2026-12-10T09:00:00.000Z" as typeof now }),
        aSession({ pairId, startsAt: "2026-11-25T09:00:00.000Z" as typeof now }),
        aSession({ pairId, startsAt: "2026-11-20T09:00:00.000Z" as typeof now }),
        aSession({ pairId, startsAt: "2026-11-13T09:00:00.000Z" as typeof now, status: "held" }),
      ]),
  });
  const section = async (name: string) => {
    const heading = await screen.findByRole("heading", { name });
    return within(heading.parentElement ?? container).getAllByRole("listitem");
  };
  const [first, ...rest] = await section(words.next);
  expect(first?.textContent).toContain(near);
  expect(first?.querySelector("time")?.title).toContain("2026");
  expect(rest).toHaveLength(1);
  expect(await section(words.toClose)).toHaveLength(1);
  expect(await section(words.past)).toHaveLength(1);
  await expectNoAxeViolations(container);
});

it("plans a session, and says what is wrong with a link", async () => {
  const { user, db, container } = await renderWith(<SessionsScreen />);
  fireEvent.change(await screen.findByLabelText(text.when), {
    target: { value: "2027-01-14T14:00" },
  });
  const link = screen.getByLabelText(text.callUrl);
  await user.type(link, "call me");
  await screen.findByText(text.callUrlWrong);
  await expectNoAxeViolations(container);
  await user.clear(link);
  await user.type(link, "https://call.example/room");
  await user.click(screen.getByRole("button", { name: text.plan }));
  await expect.poll(() => location.pathname).toMatch(/^\/sessions\/./);
  expect(await db.sessions.toArray()).toMatchObject([
    { minutes: 45, callUrl: "https://call.example/room", status: "planned" },
  ]);
});

it("says what is missing or odd in what is planned, in its own words", async () => {
  const pair = aPair();
  const { user, db, container } = await renderWith(<SessionsScreen />, {
    pair,
    deps: { now: () => now },
    prepare: ({ db }) => db.sessions.add(aSession({ pairId: pair.id })),
  });
  const when = await screen.findByLabelText(text.when);
  await user.click(screen.getByRole("button", { name: text.plan }));
  await screen.findByText(text.whenMissing);
  await expect.poll(() => document.activeElement).toBe(when);

  fireEvent.change(when, { target: { value: "2026-11-20T14:00" } });
  await screen.findByText(text.whenPast);
  const start = new Date("2026-11-26T14:30:00.000Z");
  const wall = new Date(start.getTime() - start.getTimezoneOffset() * 60_000).toISOString();
  fireEvent.change(when, { target: { value: wall.slice(0, 16) } });
  await screen.findByText(text.whenTaken);
  fireEvent.change(screen.getByLabelText(text.length), { target: { value: "-5" } });
  await screen.findByText(text.lengthWrong);
  await expectNoAxeViolations(container);
  await user.click(screen.getByRole("button", { name: text.plan }));
  expect(await db.sessions.count()).toBe(1);
});
