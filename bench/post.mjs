// The text of post i. It depends on the seed and on i alone, so that every generator, every machine and every
// corpus size gets the same bytes for the same post.

/** Ordinary words, none of them a tag or a part of a template language. */
const WORDS = `
amber anchor apron arrow autumn bakery balcony bamboo barley basket beacon bench birch blanket blossom bottle boulder
branch brass breeze bridge bronze brook brush bucket button cabin candle canvas canyon carpet cedar cellar chalk chapel
cherry chimney cinder circle clay clover cobble comet copper coral corner cotton crane crater cricket crystal curtain
daisy dawn delta desert dial dome door dove drum dune eagle easel echo elm ember engine evening fabric falcon feather
fern fiddle field flint flute forest fossil fountain fox frost gable garden garnet gate ginger glacier glass glove grain
granite grove gull hammer harvest hazel heath hedge heron hill hinge honey horizon island ivory ivy jacket jar jetty
juniper kettle kiln kite ladder lagoon lake lantern lark lattice laurel leaf ledger lemon lichen lime linen loom lunch
magnet maple marble margin market marsh meadow melon mill mirror mist moon morning mortar moss mountain nectar needle
nest nettle noon north oak oar oat ocean olive onion orbit orchard otter oven owl paddle paper parsley pasture path
pebble pepper pewter piano pigeon pillar pine planet plank plaster plum pocket pond poplar porch prairie quarry quartz
quill quilt rabbit rain raven reed ribbon ridge river robin roof rope rose saddle sail salt sand sapling shadow shed
shell shore silk silver slate smoke snow sparrow spindle spring spruce stable stair star stone stream summer swallow
table tea thistle thread thunder tide timber tower trail tulip tunnel twine valley vane velvet village vine violet
walnut water wave weaver well wheat wheel whistle willow window winter wool wren yarrow
brings carries covers crosses follows gathers guards hides holds joins keeps leaves lifts marks meets mends moves
passes reaches rests returns rises settles shelters spreads stands turns waits warms watches
bright broad calm clear cold deep distant dry early even gentle heavy high hollow late light long low narrow old open
plain quick quiet rough round sharp short slow small smooth soft steady still tall thin warm wide young
above across after against along around before behind below beside between beyond near past through toward under with
and as but for from if in into like of on once or over so than that the then there until when where while without
`.trim().split(/\s+/);

/** The pool of tags; post i carries two different ones. */
export const TAGS = [..."abcdefghij"].map((letter) => `tag-${letter}`);

/** Days between the first post's date and the last one's; later posts share them again. */
const DAYS = 1500;

/**
 * A linear congruential generator modulo 2^32, with the constants of Knuth and Lewis ("Numerical Recipes" gives them as
 * its quick generator). The low bits of such a generator repeat soon, so a number is taken from the high ones.
 */
class Lcg {
  #state;

  constructor(seed, index) {
    this.#state = (seed ^ Math.imul(index, 2654435761)) >>> 0;
    for (let i = 0; i < 4; i++) this.#next();
  }

  #next() {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return this.#state;
  }

  /** A whole number from 0 to below the limit. */
  below(limit) {
    return Math.floor((this.#next() / 4294967296) * limit);
  }

  between(least, most) {
    return least + this.below(most - least + 1);
  }

  word() {
    return WORDS[this.below(WORDS.length)];
  }

  words(count) {
    return Array.from({ length: count }, () => this.word());
  }
}

const capitalised = (text) => text[0].toUpperCase() + text.slice(1);
const joined = (words) => words[0] + words.slice(1).map(capitalised).join("");

const heading = (random) => `## ${capitalised(random.words(random.between(2, 5)).join(" "))}`;

function sentence(random) {
  const words = random.words(random.between(7, 18));
  if (words.length > 11) words[5] += ",";
  return `${capitalised(words.join(" "))}.`;
}

const sentences = (random, least, most) =>
  Array.from({ length: random.between(least, most) }, () => sentence(random)).join(" ");

/** A paragraph with one piece of inline markup: emphasis, strong, code or a link. */
function paragraph(random) {
  const [first, second] = random.words(2);
  const markup = [
    `*${first} ${second}*`,
    `**${first} ${second}**`,
    `\`${joined([first, second])}\``,
    `[${first} ${second}](https://example.org/${first}/${second})`,
  ][random.below(4)];
  return `${sentences(random, 2, 4)} ${capitalised(random.word())} ${markup} ${random.word()}. ${sentences(random, 1, 2)}`;
}

/** Each block has characters that HTML must escape. */
const CODE = [
  (random) => {
    const [name, left, right, label] = [joined(random.words(2)), ...random.words(3)];
    return `\`\`\`js
export function ${name}(${left}A, ${right}B) {
  const total = ${left}A * ${random.between(2, 99)} + ${right}B;
  if (total > ${random.between(100, 999)} && ${left}A < ${right}B) {
    return "${label}";
  }
  return [total, ${left}A].map((value) => value / ${random.between(2, 9)});
}
\`\`\``;
  },
  (random) => {
    const [name, items, item, label] = [random.words(2).join("_"), ...random.words(3)];
    return `\`\`\`python
def ${name}(${items}_list):
    """The ${label} of each entry."""
    found = []
    for ${item}_entry in ${items}_list:
        if len(${item}_entry) >= ${random.between(2, 20)} and "${label}" in ${item}_entry:
            found.append(f"<${label}>")
    return found
\`\`\``;
  },
  (random) => {
    const [name, folder, file, label] = random.words(4);
    return `\`\`\`sh
${name}_dir="$HOME/${folder}"
mkdir -p "$${name}_dir" && cd "$${name}_dir"
grep -c '${label}' ${file}-*.txt > count.log 2>&1
test "$(wc -l < count.log)" -gt ${random.between(1, 50)} || exit 1
\`\`\``;
  },
];

/** @typedef {{ id: string, title: string, date: string, tags: string[], body: string, closing: string }} Post */

/**
 * Post i, counted from 1. `closing` is the last sentence of its body, without markup, by which its page is recognised.
 * @returns {Post}
 */
export function makePost(index, { seed, withCode }) {
  const random = new Lcg(seed, index);
  const title = `${capitalised(random.words(4).join(" "))} ${index}`;
  const tag = random.below(TAGS.length);
  const otherTag = (tag + random.between(1, TAGS.length - 1)) % TAGS.length;
  const date = new Date(Date.UTC(2020, 0, 1 + ((index - 1) % DAYS))).toISOString().slice(0, 10);

  const code = (kind) => (withCode ? [CODE[kind](random)] : []);
  const section = (kind) => {
    const paragraphs = Array.from({ length: random.between(3, 5) }, () => paragraph(random));
    return [heading(random), ...paragraphs, ...code(kind)];
  };
  const closing = sentence(random);
  const blocks = [
    heading(random), paragraph(random), ...code(0),
    ...section(1),
    ...section(2),
    "## Conclusion", `${sentences(random, 2, 3)} ${closing}`,
  ];

  return {
    id: `post-${String(index).padStart(4, "0")}`,
    title,
    date,
    tags: [TAGS[tag], TAGS[otherTag]],
    body: `${blocks.join("\n\n")}\n`,
    closing,
  };
}
