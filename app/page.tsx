export default function Page() {
  return <p className="p-5">Tradeoff Atlas</p>;
}
