import { type Change, type FilterKey, inOneMode, toggledFilter, type View } from "@/components/state/view";
import { type Mode, modeOf } from "@/lib/query/modes";
import { numberIn } from "./scale";

/** How a list's values are asked for, as the form says it. */
export const modeIn = (form: HTMLFormElement, list: string): Mode =>
  (form.querySelector<HTMLInputElement>(`input[name="${list}_mode"]:checked`)?.value as Mode | undefined) ??
  "any";

type Field = HTMLInputElement;

/** What one field asks for, of a view that has what the fields before it asked for; null where it was not touched. */
function changeOf(field: Field, form: HTMLFormElement, now: View): Change | null {
  if (field.type === "checkbox")
    return field.checked === field.defaultChecked ? null : ticked(field, form, now);
  if (field.type === "radio") return field.checked && !field.defaultChecked ? asked(field, now) : null;
  return field.value === field.defaultValue ? null : typed(field, now);
}

function ticked(field: Field, form: HTMLFormElement, now: View): Change {
  const { mode, value } = modeOf(field.value);
  return toggledFilter(now, field.name as FilterKey, value, mode === "any" ? modeIn(form, field.name) : mode);
}

function asked(field: Field, now: View): Change | null {
  const list = /^(.+)_mode$/.exec(field.name)?.[1];
  return list ? inOneMode(now, list as FilterKey, field.value as Mode) : null;
}

function typed(field: Field, now: View): Change | null {
  const value = numberIn(field.value);
  const [, key, end] = /^(.+)_(from|to)$/.exec(field.name) ?? [];
  if (Number.isNaN(value) || !(key || field.name === "within")) return null;
  if (!key || !end) return { within: value };
  return { [key]: { ...(now[key as "factor"] ?? { from: null, to: null }), [end]: value } };
}

/**
 * What was ticked and typed in the filters before scripts answered: React takes the fields over as they are.
 * @returns the change it asks for; null where nothing was touched
 */
export function earlyChange(form: HTMLFormElement, view: View): Change | null {
  const change: Change = {};
  for (const field of form.querySelectorAll("input"))
    Object.assign(change, changeOf(field, form, { ...view, ...change } as View));
  return Object.keys(change).length > 0 ? change : null;
}
