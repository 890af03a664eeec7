import { expect, it } from "vitest";
import { Turns } from "../../app/_turns";

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

it("lets in as many as there are places, the first to come first", async () => {
  const turns = new Turns(2, 60_000);
  const ends = new Map<string, () => void>();
  const inside: string[] = [];
  const come = async (name: string) => {
    ends.set(name, await turns.enter());
    inside.push(name);
  };
  for (const name of ["a", "b", "c", "d", "e"]) void come(name);
  await settle();
  expect(inside).toEqual(["a", "b"]);
  ends.get("b")?.();
  // Ended twice is ended once.
  ends.get("b")?.();
  await settle();
  expect(inside).toEqual(["a", "b", "c"]);
  for (const name of ["a", "c"]) ends.get(name)?.();
  await settle();
  expect(inside).toEqual(["a", "b", "c", "d", "e"]);
  for (const name of ["d", "e"]) ends.get(name)?.();
  void come("f");
  await settle();
  expect(inside.at(-1)).toBe("f");
});

it("takes a place back from who keeps it too long", async () => {
  const turns = new Turns(1, 20);
  await turns.enter();
  const end = await turns.enter();
  end();
  await turns.enter();
});
