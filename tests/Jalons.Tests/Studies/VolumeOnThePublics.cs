using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Jalons.Documents;
using Jalons.Documents.Docx;

namespace Jalons.Tests.Studies;

[Collection(nameof(PublishedVolume))]
public sealed class VolumeOnThePublics(PublishedVolume volume)
{
    [Fact]
    public void Has_the_chapters_of_the_outline()
    {
        var numbers = volume.Sections.Select(section => section.Number).OfType<string>().ToList();

        Assert.All(["2.1", "2.3", "2.6", "3.1", "4.1", "4.2", "4.3", "4.4", "4.5", "5.5", "6.1"], number => Assert.Contains(number, numbers));
    }

    [Fact]
    public void Says_under_each_figure_how_to_read_it_whom_it_counts_and_where_it_comes_from()
        => Assert.All(volume.Blocks.OfType<Figure>(), figure => Assert.All([figure.Title, figure.Subtitle, figure.Reading, figure.Scope, figure.Source, figure.AltText], Assert.NotEmpty));

    [Fact]
    public void Prints_no_count_from_1_to_10_save_the_correction_for_doubles()
    {
        var cells = volume.Blocks.OfType<Table>().SelectMany(table => table.Rows.SelectMany(row => row.Cells.Where((_, column) => table.Columns[column].Title != "Doubles")));

        Assert.DoesNotContain(cells.OfType<Cell.Count>(), count => count.Value is >= 1 and <= 10);
    }

    [Fact]
    public void Adds_the_territories_up_to_the_département_once_doubles_are_taken_away()
    {
        var data = volume.Data;
        var row = volume.Blocks.OfType<Table>().Single(table => table.Columns.Any(column => column.Title == "Doubles")).Rows[0];

        var sum = data.Programme.Territories.Sum(territory => data.In(territory, "R01").Numerator);
        Assert.Equal([sum, sum - data.Whole("R01").Numerator], row.Cells.OfType<Cell.Count>().Select(cell => (long?)cell.Value));
        Assert.True(sum > data.Whole("R01").Numerator, "the demonstration has persons followed twice");
    }

    [Fact]
    public void Tells_the_deadline_from_what_came_after_it()
        => Assert.Equal(volume.Data.Whole("R01").Numerator, volume.Data.Diagnoses.Sum(day => day.Persons));

    [Fact]
    public void Is_valid_for_Office()
    {
        using var stream = new MemoryStream();
        DocxWriter.Write(volume.Report, stream);
        using var package = WordprocessingDocument.Open(stream, isEditable: false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(package, TestContext.Current.CancellationToken).Select(error => error.Description));
    }
}
