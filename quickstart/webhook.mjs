// Receives events, and believes only what is signed.
import { createHmac, timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";

{% if facts.signature.is_standard -%}
const encoded = (process.env.WEBHOOK_SECRET ?? "").replace(/^whsec_/, "");
const key = Buffer.from(encoded, "base64");
if (key.length === 0 || key.toString("base64") !== encoded) {
{%- else -%}
const key = process.env.WEBHOOK_SECRET ?? "";
if (key.length <= "whsec_".length) {
{%- endif %}
  console.error("WEBHOOK_SECRET must be whsec_ and base64");
  process.exit(1);
}

function isGenuine(headers, body) {
{%- if facts.signature.is_standard %}
  const { "webhook-id": id, "webhook-timestamp": sentAt } = headers;
  // Older than five minutes: somebody may have kept it.
  if (!(Math.abs(Date.now() / 1000 - Number(sentAt)) <= 300)) return false;
  const digest = createHmac("sha256", key).update(`${id}.${sentAt}.`).update(body).digest("base64");
{%- else %}
  const digest = createHmac("sha256", key).update(body).digest("hex");
{%- endif %}
  const expected = Buffer.from({% if facts.signature.prefix.is_empty() %}digest{% else %}{{ facts.signature.prefix.quoted() }} + digest{% endif %});
  // While a new secret replaces the old one, there is a signature with each.
  return (headers[{{ facts.signature.header.quoted() }}] ?? "").split(" ").some((one) => {
    const signature = Buffer.from(one);
    return signature.length === expected.length && timingSafeEqual(signature, expected);
  });
}

async function receive(request) {
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > 1_000_000) return 400;
    chunks.push(chunk);
  }
  const body = Buffer.concat(chunks);
  if (!isGenuine(request.headers, body)) return 400;
  // Store the event before you answer, and work on it afterwards.
  // One that is sent again has the same webhook-id.
  console.log(body.toString());
  return 200;
}

createServer((request, response) => {
  receive(request).then(
    (status) => response.writeHead(status).end(),
    () => response.destroy(),
  );
}).listen(Number(process.env.PORT), "127.0.0.1");
