// Makes src/main/resources/catalogue/communes.tsv.gz. Only for a new edition of its source; neither the build nor the service needs it:
//   npm pack @etalab/decoupage-administratif@6.0.0 && tar xzf etalab-decoupage-administratif-6.0.0.tgz
//   node slot-service/sh/communes.mjs package/data slot-service/src/main/resources/catalogue
import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const [data, catalogue] = process.argv.slice(2);
const read = name => JSON.parse(readFileSync(`${data}/${name}.json`));
const all = read("communes");
const ofType = type => all.filter(commune => commune.type === type);

// The site of an arrondissement is the one in its seat. Overseas without arrondissements there is one site.
const seats = new Map(read("arrondissements").map(arrondissement => [arrondissement.code, arrondissement.chefLieu]));
const prefectures = new Map(readFileSync(`${catalogue}/prefectures.csv`, "utf8").split("\n").slice(1)
    .map(row => row.split(",")).filter(row => row[2] === "PREFECTURE").map(row => [row[0], row[3]]));
const seat = commune => seats.get(commune.arrondissement) ?? prefectures.get(commune.departement);

// Postal codes of Paris, Lyon and Marseille belong to their arrondissements; for the whole town people write 75000.
const divided = new Set(ofType("arrondissement-municipal").map(part => part.commune));
const postalCodes = commune => divided.has(commune.code) ? [commune.departement + "000"] : commune.codesPostaux;

const formerNames = new Map();
for (const former of [...ofType("commune-deleguee"), ...ofType("commune-associee")]) {
    formerNames.set(former.chefLieu, [...(formerNames.get(former.chefLieu) ?? []), former.nom]);
}

const rows = [...ofType("commune-actuelle"), ...ofType("arrondissement-municipal")]
    .filter(seat) // the southern lands and Clipperton, where nobody lives, have no site
    .sort((a, b) => a.code < b.code ? -1 : 1)
    .map(commune => [commune.code, commune.nom, seat(commune), commune.population ?? 0, postalCodes(commune).join(" "),
        (formerNames.get(commune.code) ?? []).filter(name => name !== commune.nom).sort().join(";")].join("\t"));
const header = "code\tname\tseat\tpopulation\tpostal_codes\tformer_names";
writeFileSync(`${catalogue}/communes.tsv.gz`, gzipSync([header, ...rows, ""].join("\n"), { level: 9 }));
console.log(`${rows.length} communes`);
