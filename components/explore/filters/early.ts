import { type Change, type FilterKey, toggledFilter, type View } from "@/components/state/view";
import { numberIn } from "./scale";

/**
 * What was ticked and typed in the filters before scripts answered: React takes the fields over as they are.
 * @returns the change it asks for; null where nothing was touched
 */
export function earlyChange(form: HTMLFormElement, view: View): Change | null {
  const change: Change = {};
  for (const field of form.querySelectorAll("input")) {
    if (field.type === "checkbox" && field.checked !== field.defaultChecked) {
      const now = { ...view, ...change } as View;
      Object.assign(change, toggledFilter(now, field.name as FilterKey, field.value));
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
