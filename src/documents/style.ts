import { markup } from './html';

/** How every document looks, on paper (A4) and on a screen: one column, one colour, nothing from outside. */
export const style = markup`<style>
@page { size: A4; margin: 20mm 18mm 18mm }
* { box-sizing: border-box }
body { max-width: 174mm; margin: 0 auto; color: #1b1f24; background: #fff;
  font: 10pt/1.5 "Noto Sans", "Segoe UI", "Helvetica Neue", "Liberation Sans", Arial, sans-serif }
@media screen { body { padding: 16mm 5mm } }
h1, h2, h3, h4 { margin: 0; color: #14324a; line-height: 1.25; break-after: avoid }
h1 { margin: 12mm 0 1mm; font-size: 20pt }
h1 + p:not(.lead) { margin-top: 5mm }
h2 { margin: 9mm 0 2.5mm; font-size: 13pt }
h3 { margin: 6mm 0 1.5mm; font-size: 10.5pt }
h4 { margin: 4mm 0 1mm; font-size: 9pt; color: #4a5560 }
p { margin: 0 0 2.5mm; max-width: 150mm; orphans: 3; widows: 3 }
ul { margin: 0 0 3mm; padding-left: 5mm; max-width: 150mm }
li { margin: 0 0 1.2mm }
a { color: #14324a }
.lead { margin-bottom: 5mm; color: #4a5560; font-size: 11pt }
.note { color: #4a5560; font-size: 9pt }
table { width: 100%; margin: 1mm 0 4mm; border-collapse: collapse; font-size: 9pt; line-height: 1.4 }
th, td { padding: 1.2mm 4mm 1.2mm 0; border-bottom: .2mm solid #d4dae0; text-align: left; vertical-align: top }
th:last-child, td:last-child { padding-right: 0 }
thead { display: table-header-group }
thead th { border-bottom: .3mm solid #14324a; color: #4a5560; vertical-align: bottom }
tr { break-inside: avoid }
.record th { width: 34%; font-weight: 400; color: #4a5560 }
th.amount, td.amount { text-align: right; font-variant-numeric: tabular-nums }
td.amount { white-space: nowrap }
.sender { margin: 0; font-size: inherit; line-height: inherit }
.sender td { width: 50%; padding: 0; border: 0 }
.sender td + td { text-align: right }
.hash { font: 8pt/1.5 "Noto Sans Mono", "DejaVu Sans Mono", "Liberation Mono", Consolas, monospace }
main > section:last-child { break-inside: avoid }
</style>`;
