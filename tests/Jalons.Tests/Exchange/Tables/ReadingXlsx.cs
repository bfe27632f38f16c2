namespace Jalons.Tests.Exchange.Tables;

public sealed class ReadingXlsx
{
    private const string DateStyle = "<numFmts><numFmt numFmtId=\"170\" formatCode=\"[$-40C]jj/mm/aaaa;@\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"2\"/></cellXfs>";

    [Fact]
    public void Joins_shared_rich_and_inline_strings()
    {
        var stream = AFile.Xlsx(
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" t=\"inlineStr\"><is><r><t>Pré</t></r><r><t>nom</t></r></is></c><c r=\"C1\" t=\"str\"><f>A1</f><v>caché</v></c></row>",
            "<si><t>non</t></si><si><r><t>No</t></r><rPh><t>x</t></rPh><r><t xml:space=\"preserve\">m_x000D_</t></r></si>");

        Assert.Equal(["Feuille1!1: Nom\r|Prénom|caché"], AFile.Lines(stream));
    }

    [Theory]
    [InlineData("", "44621", "01/03/2022")]
    [InlineData("<workbookPr date1904=\"1\"/>", "43159", "01/03/2022")]
    public void Reads_days_in_the_calendar_of_the_workbook(string workbook, string serial, string day)
    {
        var stream = AFile.Xlsx($"<row r=\"1\"><c r=\"A1\" s=\"1\"><v>{serial}</v></c><c r=\"B1\" s=\"2\"><v>{serial}.75</v></c><c r=\"C1\" s=\"3\"><v>12.5</v></c></row>", styles: DateStyle, workbook: workbook);

        Assert.Equal([$"Feuille1!1: {day}|{day}|12.5"], AFile.Lines(stream));
    }

    [Fact]
    public void Keeps_places_in_sparse_rows_and_skips_styled_blanks()
    {
        var stream = AFile.Xlsx("<row r=\"2\"><c r=\"C2\"><v>1</v></c><c r=\"AA2\" s=\"1\"/></row><row r=\"3\"><c r=\"A3\" s=\"1\"/></row><row><c><v>5</v></c><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c></row>");

        Assert.Equal(["Feuille1!2: ||1", "Feuille1!4: 5|VRAI|#N/A"], AFile.Lines(stream));
    }

    [Fact]
    public void Says_that_a_formula_was_never_computed()
    {
        Assert.Equal(["Feuille1!1: formule sans résultat enregistré"], AFile.Lines(AFile.Xlsx("<row r=\"1\"><c r=\"A1\"><f>1+1</f></c></row>")));
    }

    [Fact]
    public void Reads_the_sheets_in_the_order_of_the_workbook()
    {
        var stream = AFile.Xlsx("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", others: ("Suite", "<row r=\"1\"><c r=\"A1\"><v>2</v></c></row>"));

        Assert.Equal(["Feuille1!1: 1", "Suite!1: 2"], AFile.Lines(stream));
    }
}
