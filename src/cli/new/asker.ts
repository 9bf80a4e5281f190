import type { Judgment } from './judge.ts';

/** Something to choose from. */
export interface Choice {
	value: string;
	label: string;
	hint?: string;
}

/** A question whose answer is typed. */
export interface Question {
	message: string;
	placeholder?: string;
	/** Stands there already, to be kept or changed. */
	initial?: string;
	judge: (answer: string) => Judgment;
}

/** Whoever is asked: a person at a terminal, or a test. Each way of asking throws `Stopped` where they leave. */
export interface Asker {
	write(question: Question): Promise<string>;
	choose(message: string, choices: Choice[]): Promise<string>;
	/** The same for many choices, found by typing a part of their name. */
	find(message: string, choices: Choice[], placeholder: string): Promise<string>;
	/** Any number of the choices; none where the person would rather write it later. */
	several(message: string, choices: Choice[]): Promise<string[]>;
	/** Tells something, or explains why an answer cannot stand. */
	tell(words: string): void;
	warn(words: string): void;
}

/** Thrown where somebody leaves before anything is written. */
export class Stopped extends Error {}
