import type { Text } from "../../1-text";
import type { NumberMention } from "../../2-numbers";
import type { Claim } from "../../types";
import { type Kind, MODELS, weigh } from "./choice";
import { type Mention, mentionsOf, named } from "./mentions";
import { MAY_NAME_IT, ownNames } from "./own";
import { shapesOf } from "./shapes";
import { feature } from "./space";
import { TRIGGERS } from "./triggers";
import { SHAPES, type Shape, TYPES } from "./vocabulary";
import { type Sentence, sentenceWords } from "./words";

/** A claim as far as the words around it go. */
export type Bare = Pick<Claim, "quantity" | "subject" | "span" | "sentence" | "numbers">;

/** A phrase of the abstract, by itself. */
export interface Read {
  mention: Mention;
  trigger: number;
  type: number;
  /** The features it has whatever it is asked for, and what they weigh. */
  features: readonly number[];
  weight: Readonly<Record<Kind, number>>;
}

const SHAPE = new Map<Shape, number>(SHAPES.map((s, i) => [s, i]));
const TYPE = new Map<string, number>(TYPES.map((t, i) => [t, i]));
const PLAIN = TYPES.length - 1;
const TRIGGER = new Map<string, number>(TRIGGERS.map((t, i) => [t, i]));

function read(mention: Mention, own: readonly string[]): Read {
  const shapes = shapesOf(mention, own);
  const trigger = TRIGGER.get(mention.trigger) ?? 0;
  let type = PLAIN;
  const features: number[] = [];
  for (const shape of shapes) {
    type = Math.min(type, TYPE.get(shape) ?? PLAIN);
    features.push(feature("shape", SHAPE.get(shape) ?? 0));
  }
  features.push(feature("trigger", trigger), feature("triggerType", trigger, type));
  const weight = {
    benchmark: weigh(MODELS.benchmark, features),
    model: weigh(MODELS.model, features),
    baseline: weigh(MODELS.baseline, features),
    hardware: weigh(MODELS.hardware, features),
  };
  return { mention, trigger, type, features, weight };
}

/** The phrases of an abstract that may name something, each read once, sentence by sentence as they are asked for. */
export class Scene {
  private readonly starts: ReadonlyMap<number, NumberMention>;
  private readonly used: ReadonlySet<number>;
  private readonly parsed = new Map<number, readonly [Sentence, Mention[]]>();
  private readonly reads = new Map<Mention, Read>();
  private readonly places: ReadonlyMap<number, number>;
  private names: string[] | null = null;

  constructor(
    private readonly title: string,
    private readonly text: Text,
    numbers: readonly NumberMention[],
    claims: readonly Bare[],
  ) {
    this.places = new Map(text.sentences.map((s, i) => [s.start, i]));
    this.starts = new Map(numbers.map((n) => [n.first, n]));
    this.used = new Set(claims.flatMap((c) => c.numbers.map((n) => n.start)));
  }

  private parse(index: number): readonly [Sentence, Mention[]] {
    const known = this.parsed.get(index);
    if (known) return known;
    const sentence = sentenceWords(this.text, index, this.starts, this.used);
    const found = [sentence, mentionsOf(sentence)] as const;
    this.parsed.set(index, found);
    return found;
  }

  /** The words of a sentence. */
  sentence(index: number): Sentence {
    return this.parse(index)[0];
  }

  /** The phrases of a sentence, in order. */
  phrases(index: number): Read[] {
    return this.parse(index)[1].map((m) => this.read(m));
  }

  /** Those of the last phrases of a sentence, `most` of them, that hold a name. */
  namesAtEnd(index: number, most: number): Read[] {
    const last = this.parse(index)[1].slice(-most);
    return last.filter(named).map((m) => this.read(m));
  }

  private read(mention: Mention): Read {
    const known = this.reads.get(mention);
    if (known) return known;
    const found = read(mention, this.ownNames());
    this.reads.set(mention, found);
    return found;
  }

  /** Index of the sentence a claim stands in. */
  indexOf({ sentence }: Bare): number {
    return this.places.get(sentence.start) ?? 0;
  }

  private ownNames(): readonly string[] {
    this.names ??= ownNames(
      this.title,
      this.naming().map((i) => this.parse(i)),
    );
    return this.names;
  }

  /** The sentences that may name what the paper brings. */
  private naming(): number[] {
    const { tokens, sentences } = this.text;
    const found = new Set<number>();
    for (const token of tokens)
      if (MAY_NAME_IT[token.id] === 1 && token.sentence < sentences.length) found.add(token.sentence);
    return [...found];
  }
}
