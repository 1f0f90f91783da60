"use strict";
// Rows that are looked for, an order for each column, and arrows to go from cell to cell.
const table = document.querySelector(".map");
const body = table.tBodies[0];
const rows = [...body.rows];

function field(text, control) {
  const label = document.createElement("label");
  label.append(`${text} `, control);
  return label;
}

const search = Object.assign(document.createElement("input"), { type: "search" });
const verdict = document.createElement("select");
verdict.append(new Option("any", ""));
for (const word of [...new Set([...body.querySelectorAll("td[class]:not(.number)")].map((cell) => cell.className))].sort())
  verdict.append(new Option(word.replaceAll("-", " "), word));
const found = Object.assign(document.createElement("output"), { className: "quiet" });
const find = Object.assign(document.createElement("div"), { className: "find" });
find.append(field("Student", search), field("with a kata that is", verdict), found);
table.parentElement.before(find);

function choose() {
  const words = search.value.trim().toLowerCase();
  for (const row of rows)
    row.hidden = !row.cells[0].textContent.toLowerCase().includes(words) ||
      (verdict.value !== "" && !row.querySelector(`td.${verdict.value}`));
  found.textContent = `${rows.filter((row) => !row.hidden).length} of ${rows.length}`;
}
search.addEventListener("input", choose);
verdict.addEventListener("input", choose);
choose();

const heads = [...table.tHead.rows[0].cells];
const key = (row, column) => {
  const cell = row.cells[column];
  return cell.classList.contains("number") ? parseFloat(cell.textContent) || 0 : cell.textContent.trim();
};

function sort(column) {
  const falling = heads[column].getAttribute("aria-sort") === "ascending";
  for (const head of heads) head.removeAttribute("aria-sort");
  heads[column].setAttribute("aria-sort", falling ? "descending" : "ascending");
  const order = (a, b) => typeof a === "number" ? a - b : a.localeCompare(b);
  rows.sort((a, b) => order(key(a, column), key(b, column)) * (falling ? -1 : 1));
  body.append(...rows);
}
heads.forEach((head, column) => {
  const button = document.createElement("button");
  button.append(...head.childNodes);
  button.addEventListener("click", () => sort(column));
  head.append(button);
});

const STEPS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
body.addEventListener("keydown", (event) => {
  const step = STEPS[event.key], cell = event.target.closest("td, th");
  if (!step || !cell) return;
  const seen = rows.filter((row) => !row.hidden);
  const row = seen[seen.indexOf(cell.parentElement) + step[0]];
  let column = cell.cellIndex + step[1];
  while (row?.cells[column] && !row.cells[column].querySelector("a")) column += step[1];
  const link = row?.cells[column]?.querySelector("a");
  if (link) {
    link.focus();
    event.preventDefault();
  }
});
