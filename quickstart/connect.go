// Prints the address to send somebody to, and what to keep until they come back.
package main

import (
	"crypto/rand"
{%- if facts.with_pkce %}
	"crypto/sha256"
{%- endif %}
	"encoding/base64"
	"fmt"
	"log"
)

func main() {
	address := {{ facts.authorize_url.quoted() }}
	state := random(16)
	address += "&state=" + state
{%- if facts.with_pkce %}
	verifier := random(32)
	challenge := sha256.Sum256([]byte(verifier))
	address += "&code_challenge=" + base64.RawURLEncoding.EncodeToString(challenge[:])
	address += "&code_challenge_method=S256"
{%- endif %}

	fmt.Println(address)
	fmt.Println("STATE=" + state)
{%- if facts.with_pkce %}
	fmt.Println("CODE_VERIFIER=" + verifier)
{%- endif %}
}

func random(length int) string {
	bytes := make([]byte, length)
	if _, err := rand.Read(bytes); err != nil {
		log.Fatal(err)
	}
	return base64.RawURLEncoding.EncodeToString(bytes)
}
