// Draws the theme's PNGs from the SVGs of this folder with Chromium: node draw.mjs [CHROMIUM]
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const HERE = path.dirname(fileURLToPath(import.meta.url));
const THEME = path.join(HERE, "../../theme");
const chromium = process.argv[2] ?? process.env.CHROMIUM_PATH ?? "chromium";

for (const { name, width, height } of [{ name: "picture", width: 1200, height: 630 }, { name: "touch-icon", width: 180, height: 180 }]) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), "dossier-draw-"));
  const png = path.join(THEME, `${name}.png`);
  execFileSync(chromium, [
    "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--hide-scrollbars",
    `--user-data-dir=${profile}`, `--window-size=${width},${height}`, `--screenshot=${png}`, pathToFileURL(path.join(HERE, `${name}.svg`)).href,
  ], { stdio: "ignore" });
  fs.rmSync(profile, { recursive: true, force: true });
  console.log(`${path.relative(process.cwd(), png)} ${fs.statSync(png).size} bytes`);
}
