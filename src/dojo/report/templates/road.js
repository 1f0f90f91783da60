"use strict";
// Lines from a kata to what it needs (solid) and to what it opens (dashed), and a panel that says the same.
const map = document.querySelector(".map");
const lines = map.querySelector(".lines");
const panel = map.querySelector(".panel");
const stones = new Map([...map.querySelectorAll(".stone")].map((stone) => [stone.id.replace("kata-", ""), stone]));
const needs = (stone) => stone.dataset.needs.split(" ").filter(Boolean).map((name) => stones.get(name));
let chosen = null; // by the keyboard or a press: it stays when the pointer leaves
let shown = null;

function path(kind, d) {
  const drawn = document.createElementNS("http://www.w3.org/2000/svg", "path");
  drawn.setAttribute("class", kind);
  drawn.setAttribute("d", d);
  lines.append(drawn);
}

function line(from, to, kind) {
  const origin = map.getBoundingClientRect();
  const a = from.getBoundingClientRect(), b = to.getBoundingClientRect();
  const [x1, y1, x2, y2] = [a.left + a.width / 2, a.bottom, b.left + b.width / 2, b.top];
  const [left, top] = [origin.left, origin.top];
  let d, tip;
  if (b.top >= a.bottom) {
    const bend = Math.min(90, (y2 - y1) / 2 + 6);
    d = `M${x1 - left} ${y1 - top}C${x1 - left} ${y1 + bend - top} ${x2 - left} ${y2 - bend - top} ${x2 - left} ${y2 - 6 - top}`;
    tip = `M${x2 - left} ${y2 - top}l-5 -9h10z`;
  } else { // beside each other: an arc above both
    const y = a.top - top;
    d = `M${x1 - left} ${y}C${x1 - left} ${y - 30} ${x2 - left} ${y - 30} ${x2 - left} ${y - 6}`;
    tip = `M${x2 - left} ${y}l-5 -9h10z`;
  }
  path(kind, d);
  path("tip", tip);
}

function show(stone) {
  shown = stone;
  lines.replaceChildren();
  for (const other of stones.values()) other.classList.remove("shown", "needed", "opened");
  panel.hidden = !stone;
  map.classList.toggle("pointing", Boolean(stone));
  if (!stone) return;
  const about = document.getElementById(stone.getAttribute("aria-describedby")).cloneNode(true);
  const title = document.createElement("p");
  title.className = "title";
  title.textContent = stone.textContent.trim();
  panel.replaceChildren(title, ...about.childNodes);
  stone.classList.add("shown");
  for (const other of stones.values()) {
    if (!needs(other).includes(stone)) continue;
    other.classList.add("opened");
    line(stone, other, "open");
  }
  for (const need of needs(stone)) {
    need.classList.add("needed");
    line(need, stone, "need");
  }
}

map.addEventListener("focusin", (event) => {
  const stone = event.target.closest(".stone");
  if (stone) show((chosen = stone));
});
map.addEventListener("click", (event) => {
  const stone = event.target.closest(".stone");
  if (stone) show((chosen = stone)); // not every browser gives the focus to what is pressed
});
map.addEventListener("pointerover", (event) => {
  const stone = event.target.closest(".stone");
  if (stone && event.pointerType === "mouse") show(stone);
  else if (event.target.closest(".panel")) show(shown);
});
map.addEventListener("pointerleave", () => show(chosen));
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") show((chosen = null));
});
addEventListener("resize", () => show(shown));
