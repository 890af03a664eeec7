import { expectAccessible, expectNoSideways, PHONE, paired } from "./pages-support";
import { test } from "./scripted";

/** Pages that are unfolded by none of their own tests; `{a}` stands for a paper of the digest. */
const ROUTES = [
  "/",
  "/?open={a}",
  "/?q=no+such+words+anywhere",
  "/techniques/quantization",
  "/domains/language-models",
  "/embed",
  "/map",
  "/map?technique=no-such",
];

test("no rule of accessibility is broken with all that unfolds open", async ({ page, request }) => {
  test.slow();
  const [a] = await paired(request, 1);
  for (const route of ROUTES)
    await test.step(route, async () => {
      await page.goto(route.replace("{a}", a?.slug ?? ""));
      await page.locator("details").evaluateAll((all) => {
        for (const one of all) (one as HTMLDetailsElement).open = true;
      });
      await expectAccessible(page);
    });
});

test("on a phone no page of labels moves sideways, only the map in its own place, and no rule is broken", async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize(PHONE);
  for (const route of ["/techniques/quantization", "/domains/language-models", "/map"])
    await test.step(route, async () => {
      await page.goto(route);
      await expectNoSideways(page);
      await expectAccessible(page);
    });
});
