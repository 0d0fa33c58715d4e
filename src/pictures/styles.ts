import chart from "../styles/charts/chart.css?raw";
import mark from "../styles/charts/mark.css?raw";
import milestones from "../styles/charts/milestones.css?raw";
import path from "../styles/charts/path.css?raw";
import picture from "../styles/charts/picture.css?raw";
import place from "../styles/charts/place.css?raw";
import rank from "../styles/charts/rank.css?raw";
import tokens from "../styles/tokens.css?raw";

/** The style sheets that drawings are styled by, as text; the pages link the same. */
export const styles = [tokens, place, chart, mark, rank, path, milestones, picture].join("\n");
