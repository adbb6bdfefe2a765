// SPDX-License-Identifier: MIT

/**
 * Keeps the answer to the newest question: one request is under way at a time, and of the questions
 * that come meanwhile only the last is asked. A refused question, as for a unit that is gone, leaves
 * the answer before.
 */
export class LatestAnswer<Question, Answer> {
  readonly #request: (question: Question) => Promise<Answer>;
  readonly #news: () => void;
  #waiting: { readonly question: Question } | null = null;
  #isBusy = false;
  #answer: Answer | null = null;
  #question: Question | null = null;

  /** @param news called after every answer */
  constructor(request: (question: Question) => Promise<Answer>, news: () => void) {
    this.#request = request;
    this.#news = news;
  }

  get answer(): Answer | null {
    return this.#answer;
  }

  /** What `answer` answers. */
  get question(): Question | null {
    return this.#question;
  }

  ask(question: Question): void {
    if (this.#isBusy) this.#waiting = { question };
    else void this.#send(question);
  }

  forget(): void {
    this.#answer = null;
    this.#question = null;
  }

  async #send(question: Question): Promise<void> {
    this.#isBusy = true;
    try {
      this.#answer = await this.#request(question);
      this.#question = question;
      this.#news();
    } catch {
      // There is a notice for a dead engine; a question that has become wrong needs none.
    }
    this.#isBusy = false;
    const waiting = this.#waiting;
    this.#waiting = null;
    if (waiting !== null) void this.#send(waiting.question);
  }
}
