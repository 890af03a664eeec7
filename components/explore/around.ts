/** What stands around chart and table: plain links and menus of the browser's own, which work before their code is here. */
export { NoPapers } from "./empty";
export { Foot } from "./foot";
export { Order } from "./order";
export { DigestMenu } from "./toolbar/digest-menu";
export { Toolbar } from "./toolbar/toolbar";
