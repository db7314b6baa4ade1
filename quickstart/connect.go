// Prints the address to send somebody to, and what to keep until they come back.
package main

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"log"
)

func main() {
	address := {{ facts.authorize_url.quoted() }}
	state := random(16)
	address += "&state=" + state
	verifier := random(32)
	challenge := sha256.Sum256([]byte(verifier))
	address += "&code_challenge=" + base64.RawURLEncoding.EncodeToString(challenge[:])
	address += "&code_challenge_method=S256"

	fmt.Println(address)
	fmt.Println("STATE=" + state)
	fmt.Println("CODE_VERIFIER=" + verifier)
}

func random(length int) string {
	bytes := make([]byte, length)
	if _, err := rand.Read(bytes); err != nil {
		log.Fatal(err)
	}
	return base64.RawURLEncoding.EncodeToString(bytes)
}
