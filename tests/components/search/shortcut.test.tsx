import { screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { PanelHeader } from "@/components/PanelHeader";
import { expectNoAxeViolations, renderWith } from "../../builders/render";

afterEach(() => history.replaceState(null, "", "/"));

const open = () =>
  renderWith(
    <>
      <PanelHeader />
      <label>
        Notes <input />
      </label>
    </>,
  );

it("opens the search from the header", async () => {
  const { container } = await open();
  expect(screen.getByRole("link", { name: "Search" }).getAttribute("href")).toBe("/search");
  await expectNoAxeViolations(container);
});

it.each(["/", "{Control>}k{/Control}", "{Meta>}k{/Meta}"])(
  "opens the search on %s",
  async (keys) => {
    const { user } = await open();
    await user.keyboard(keys);
    expect(location.pathname).toBe("/search");
  },
);

it("leaves a slash alone where someone is typing", async () => {
  const { user } = await open();
  await user.type(screen.getByLabelText("Notes"), "1/2");
  expect(location.pathname).toBe("/");
  await user.keyboard("{Control>}k{/Control}");
  expect(location.pathname).toBe("/search");
});
