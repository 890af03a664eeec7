import { type LabelProps, labelMetadata, labelPage } from "../../_label";

export const generateMetadata = (props: LabelProps) => labelMetadata("domain", props);

export default function Page(props: LabelProps) {
  return labelPage("domain", props);
}
