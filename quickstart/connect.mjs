// Prints the address to send somebody to, and what to keep until they come back.
import { createHash, randomBytes } from "node:crypto";

const address = new URL({{ facts.authorize_url.quoted() }});
const state = randomBytes(16).toString("base64url");
address.searchParams.set("state", state);
const verifier = randomBytes(32).toString("base64url");
address.searchParams.set("code_challenge", createHash("sha256").update(verifier).digest("base64url"));
address.searchParams.set("code_challenge_method", "S256");

console.log(address.href);
console.log(`STATE=${state}`);
console.log(`CODE_VERIFIER=${verifier}`);
