export default function Page() {
  return <h1>Start {new Date().toISOString()}</h1>;
}
