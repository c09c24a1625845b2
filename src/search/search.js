// The search, loaded when it is first needed. Its data is there already: assets/search-data.js is loaded beside it.
import { box } from "./box.js";
import { isWhole } from "./find.js";
import { page } from "./page.js";

Object.assign(dossier.search, { box, page, isWhole });
