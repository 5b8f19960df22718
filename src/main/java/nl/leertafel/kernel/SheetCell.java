package nl.leertafel.kernel;

/** What a spreadsheet would do with a cell: these first characters make it calculate (OWASP, CSV injection). */
public final class SheetCell {

    private static final String FORMULA = "=+-@\t\r\n";

    private SheetCell() {}

    public static boolean isFormula(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
    }

    /** The same words, which no spreadsheet takes for a formula. */
    public static String harmless(String cell) {
        return isFormula(cell) ? "'" + cell : cell;
    }
}
