import { type Change, type FilterKey, inOneMode, toggledFilter, type View } from "@/components/state/view";
import { type Mode, modeOf } from "@/lib/query/modes";
import { numberIn } from "./scale";

/** How a list's values are asked for, as the form says it. */
export const modeIn = (form: HTMLFormElement, list: string): Mode =>
  (form.querySelector<HTMLInputElement>(`input[name="${list}_mode"]:checked`)?.value as Mode | undefined) ??
  "any";

/**
 * What was ticked and typed in the filters before scripts answered: React takes the fields over as they are.
 * @returns the change it asks for; null where nothing was touched
 */
export function earlyChange(form: HTMLFormElement, view: View): Change | null {
  const change: Change = {};
  for (const field of form.querySelectorAll("input")) {
    if (field.type === "checkbox" && field.checked !== field.defaultChecked) {
      const now = { ...view, ...change } as View;
      const { mode, value } = modeOf(field.value);
      const how = mode === "any" ? modeIn(form, field.name) : mode;
      Object.assign(change, toggledFilter(now, field.name as FilterKey, value, how));
    }
    const list = /^(.+)_mode$/.exec(field.name)?.[1] as FilterKey | undefined;
    if (list && field.checked && !field.defaultChecked) {
      const now = { ...view, ...change } as View;
      Object.assign(change, inOneMode(now, list, field.value as Mode));
    }
    if (field.name === "within" && field.value !== field.defaultValue) {
      const value = numberIn(field.value);
      if (!Number.isNaN(value)) change.within = value;
    }
    const end = /^(.+)_(from|to)$/.exec(field.name);
    if (end?.[1] && end[2] && field.value !== field.defaultValue) {
      const key = end[1] as "factor";
      const now = change[key] ?? view[key] ?? { from: null, to: null };
      const value = numberIn(field.value);
      if (!Number.isNaN(value)) change[key] = { ...now, [end[2]]: value };
    }
  }
  return Object.keys(change).length > 0 ? change : null;
}
