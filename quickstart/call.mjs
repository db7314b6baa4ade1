// Calls the API with the access token, and prints the answer.
const answer = await fetch({{ facts.call_url.quoted() }}, {
  headers: { authorization: `Bearer ${process.env.ACCESS_TOKEN}` },
  signal: AbortSignal.timeout(10_000),
});
const text = await answer.text();
if (!answer.ok) {
  console.error(`${answer.status}: ${text}`);
  process.exit(1);
}
console.log(text);
