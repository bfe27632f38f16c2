namespace Jalons.Tests.Exchange.Tables;

public sealed class ReadingOds
{
    private static string Row(string cells, string attributes = "") => $"<table:table-row {attributes}>{cells}</table:table-row>";
    private static string Text(string words) => $"<table:table-cell office:value-type=\"string\"><text:p>{words}</text:p></table:table-cell>";
    private static string Table(string rows) => $"<table:table table:name=\"Mars\">{rows}</table:table>";

    [Fact]
    public void Expands_repeated_rows_and_cells_and_counts_blank_ones()
    {
        var stream = AFile.Ods(Table(Row(Text("a"), "table:number-rows-repeated=\"2\"") + Row("<table:table-cell table:number-columns-repeated=\"1024\"/>", "table:number-rows-repeated=\"7\"")
            + Row("<table:table-cell table:number-columns-repeated=\"2\"/><table:table-cell office:value-type=\"float\" office:value=\"5\" table:number-columns-repeated=\"2\"><text:p>5</text:p></table:table-cell><table:table-cell table:number-columns-repeated=\"16000\"/>")
            + Row("<table:table-cell/>", "table:number-rows-repeated=\"1048566\"")));

        Assert.Equal(["Mars!1: a", "Mars!2: a", "Mars!10: ||5|5"], AFile.Lines(stream));
    }

    [Fact]
    public void Reads_days_texts_and_leaves_comments_out()
    {
        var stream = AFile.Ods(Table(Row("<table:table-cell office:value-type=\"date\" office:date-value=\"2022-03-01T10:00:00\"><text:p>1er mars</text:p></table:table-cell>"
            + "<table:table-cell office:value-type=\"string\"><office:annotation><dc:creator>x</dc:creator><text:p>à revoir</text:p></office:annotation><text:p>un<text:s text:c=\"2\"/><text:span>deux</text:span></text:p><text:p>trois</text:p></table:table-cell>"
            + "<table:covered-table-cell office:value-type=\"string\"><text:p>caché</text:p></table:covered-table-cell>" + Text("fin"))));

        Assert.Equal(["Mars!1: 01/03/2022|un  deux\ntrois||fin"], AFile.Lines(stream));
    }

    [Fact]
    public void Ignores_cells_of_the_change_log()
    {
        var log = $"<table:tracked-changes><table:deletion><table:cell-content-deletion><table:change-track-table-cell><text:p>x</text:p></table:change-track-table-cell></table:cell-content-deletion></table:deletion></table:tracked-changes>";

        Assert.Equal(["Mars!1: a"], AFile.Lines(AFile.Ods(log + Table(Row(Text("a"))))));
    }

    [Fact]
    public void Moves_to_the_next_table_when_the_first_was_not_read()
    {
        using var file = Core.Exchange.Tables.TableFile.Open(AFile.Ods(Table(Row(Text("a")) + Row(Text("b"))) + "<table:table table:name=\"Avril\">" + Row(Text("c")) + "</table:table>"), "a.ods");

        Assert.True(file.NextSheet() && file.NextSheet() && file.NextRow());
        Assert.Equal("c", file.Row[0].Text);
        Assert.Equal("Avril", file.SheetName);
    }
}
