// Receives events, and believes only what is signed.
package main

import (
	"crypto/hmac"
	"crypto/sha256"
{%- if facts.signature.is_standard %}
	"encoding/base64"
{%- else %}
	"encoding/hex"
{%- endif %}
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
{%- if facts.signature.is_standard %}
	"strconv"
{%- endif %}
	"strings"
	"time"
)

func main() {
{%- if facts.signature.is_standard %}
	key, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(os.Getenv("WEBHOOK_SECRET"), "whsec_"))
	if err != nil || len(key) == 0 {
		log.Fatal("WEBHOOK_SECRET must be whsec_ and base64")
	}
{%- else %}
	key := []byte(os.Getenv("WEBHOOK_SECRET"))
	if len(key) <= len("whsec_") {
		log.Fatal("WEBHOOK_SECRET must be whsec_ and base64")
	}
{%- endif %}
	receive := func(response http.ResponseWriter, request *http.Request) {
		body, err := io.ReadAll(http.MaxBytesReader(response, request.Body, 1_000_000))
		if err != nil || !isGenuine(key, request.Header, body) {
			response.WriteHeader(http.StatusBadRequest)
			return
		}
		// Store the event before you answer, and work on it afterwards.
		// One that is sent again has the same webhook-id.
		fmt.Println(string(body))
	}
	server := http.Server{
		Addr:        "127.0.0.1:" + os.Getenv("PORT"),
		Handler:     http.HandlerFunc(receive),
		ReadTimeout: 10 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}

func isGenuine(key []byte, header http.Header, body []byte) bool {
	mac := hmac.New(sha256.New, key)
{%- if facts.signature.is_standard %}
	sentAt, err := strconv.ParseInt(header.Get("webhook-timestamp"), 10, 64)
	if err != nil || time.Since(time.Unix(sentAt, 0)).Abs() > 5*time.Minute {
		return false // Older than five minutes: somebody may have kept it.
	}
	fmt.Fprintf(mac, "%s.%d.%s", header.Get("webhook-id"), sentAt, body)
	expected := {% if !facts.signature.prefix.is_empty() %}{{ facts.signature.prefix.quoted() }} + {% endif %}base64.StdEncoding.EncodeToString(mac.Sum(nil))
{%- else %}
	mac.Write(body)
	expected := {% if !facts.signature.prefix.is_empty() %}{{ facts.signature.prefix.quoted() }} + {% endif %}hex.EncodeToString(mac.Sum(nil))
{%- endif %}
	// While a new secret replaces the old one, there is a signature with each.
	for _, signature := range strings.Fields(header.Get({{ facts.signature.header.quoted() }})) {
		if hmac.Equal([]byte(signature), []byte(expected)) {
			return true
		}
	}
	return false
}
