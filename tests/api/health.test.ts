import { expect, it } from "vitest";
import { beat, isAlive, newHeart } from "../../app/healthz/heart";

it("a server is alive while its thread has its turn now and then, and stuck where it had none for long", () => {
  const heart = newHeart(1_000_000);
  expect(isAlive(heart, 1_000_000)).toBe(true);
  expect(isAlive(heart, 1_020_000)).toBe(true);
  expect(isAlive(heart, 1_040_000)).toBe(false);
  beat(heart, 1_040_000);
  expect(isAlive(heart, 1_040_250)).toBe(true);
});
