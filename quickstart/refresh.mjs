// Gets new tokens for the refresh token, and prints the answer.
const answer = await fetch({{ facts.token_url.quoted() }}, {
  method: "POST",
  body: new URLSearchParams({
    grant_type: "refresh_token",
    refresh_token: process.env.REFRESH_TOKEN,
    client_id: {{ facts.client_id.quoted() }},
    {%- if facts.keeps_secret %}
    client_secret: process.env.CLIENT_SECRET,
    {%- endif %}
  }),
  signal: AbortSignal.timeout(10_000),
});
const text = await answer.text();
if (!answer.ok) {
  console.error(`${answer.status}: ${text}`);
  process.exit(1);
}
// The old refresh token is dead from here on: store the new one before you use it.
console.log(text);
