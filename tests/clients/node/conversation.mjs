// What a driver and the test that started it say to each other: one JSON object a line.

import { createInterface } from 'node:readline';

const input = createInterface({ input: process.stdin });
const lines = input[Symbol.asyncIterator]();

/** Has a person's browser open an address and agree; answers what the person comes back with. */
export async function askToOpen(address) {
    say({ open: String(address) });
    return hear();
}

/** Hears the settings, tells the story under them, and says what came of it. */
export async function tell(story) {
    try {
        say({ done: await story(await hear()) });
    } catch (failure) {
        say({ failed: inWords(failure) });
    }
    input.close();
}

/** How something that must not work fails. */
export async function refusal(attempt) {
    try {
        await attempt();
    } catch (failure) {
        return inWords(failure);
    }
    throw new Error('it was not refused');
}

/** What a failure calls itself, what it says, and the answer that it carries where it carries one. */
function inWords(failure) {
    const answer = failure.response?.data ?? failure.data?.payload ?? null;
    return { class: failure.constructor.name, message: failure.message, answer };
}

function say(message) {
    process.stdout.write(JSON.stringify(message) + '\n');
}

async function hear() {
    const { value, done } = await lines.next();
    if (done) throw new Error('the test has nothing more to say');
    return JSON.parse(value);
}
