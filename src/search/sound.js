// How a name sounds, roughly: names that are written in different ways, or in Cyrillic letters, get the same key. "Takayev", "Tokaev" and «Токаев» all become "tAkAv".
const cyrillic = {
  а: "a", б: "b", в: "v", г: "g", ґ: "g", д: "d", е: "e", є: "e", ж: "zh", з: "z", и: "i", і: "i", ї: "i", ј: "i", к: "k", л: "l", м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ф: "f", х: "h", ц: "ts",
  ч: "ch", ш: "sh", щ: "sh", ъ: "", ы: "i", ь: "", э: "e", ю: "yu", я: "ya", ә: "a", ғ: "g", қ: "k", ң: "n", ө: "o", ұ: "u", ү: "u", һ: "h", ў: "u",
};

// In this order: what several letters stand for before what single ones do.
const alike = [
  [/[^\0-\x7f]/g, (letter) => cyrillic[letter] ?? ""],
  [/tsch/g, "tch"],
  [/sch|sh|sz/g, "s"],
  [/tch|ch|cz/g, "c"],
  [/^j|dzh|dj|zh|tz|ts/g, "s"],
  [/kh|ck|q/g, "k"],
  [/x/g, "ks"],
  [/ph|w|f/g, "v"],
  [/z/g, "s"],
  [/h/g, ""],
  [/[aeiouyj]+/g, "A"],
  [/(.)\1+/g, "$1"],
  [/A$/, ""],
];

export const soundOf = (token) => alike.reduce((key, [letters, sound]) => key.replace(letters, sound), token);
