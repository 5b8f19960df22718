package nl.leertafel.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A PDF of one page with one line on it, written by hand. */
final class DemoPdf {

    private DemoPdf() {}

    static byte[] saying(String line) {
        var drawn = "BT /F1 20 Tf 60 760 Td (%s) Tj ET".formatted(line.replaceAll("[()\\\\]", ""));
        var objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length %d >>\nstream\n%s\nendstream".formatted(drawn.length(), drawn),
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        var pdf = new StringBuilder("%PDF-1.4\n");
        var starts = new ArrayList<Integer>();
        for (int number = 0; number < objects.size(); number++) {
            starts.add(pdf.length());
            pdf.append("%d 0 obj\n%s\nendobj\n".formatted(number + 1, objects.get(number)));
        }
        var table = pdf.length();
        pdf.append("xref\n0 %d\n0000000000 65535 f \n".formatted(objects.size() + 1));
        starts.forEach(start -> pdf.append("%010d 00000 n \n".formatted(start)));
        pdf.append(
                "trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n".formatted(objects.size() + 1, table));
        return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
